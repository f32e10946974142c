import { type Finding, finding, type Json, nearest } from "@trellis/findings";
import { unresolvedRef } from "../rules/contract/unresolved-ref.js";
import type { ContractSource, ContractSources, DefinitionSource } from "./contract-source.js";
import { everySchema, isObject, keyword, type SchemaObject } from "./json-schema.js";
import { absoluteUri, documentUri, indexSchemas, type SchemaDocument } from "./schema-index.js";

/** A schema with everything it refers to, and what it refers to in vain. */
export interface BundledSchema {
  /** A 2020-12 compound document: what the schema refers to stands in its `$defs` under its own `$id`. */
  readonly schema: SchemaObject;
  readonly findings: readonly Finding[];
  /** What stands in it of this package: the source itself, then everything that it refers to. */
  readonly parts: readonly (ContractSource | DefinitionSource)[];
  /** The addresses of what stands in it of other packages. */
  readonly borrowed: readonly string[];
}

/**
 * Makes a schema self-contained. A `$ref` means a schema by its `$id`, absolute or relative to the `$id` around it, in any
 * contract or definition of `sources`, or one that a package publishes on which theirs depends; an anchor or a JSON pointer
 * may follow. Nothing is fetched. A `$ref` that leads nowhere stays as it is and is a finding at its place.
 */
export function bundleSchema(source: ContractSource | DefinitionSource, sources: ContractSources): BundledSchema {
  const own = documentOf(source);
  const documents = [
    own,
    ...[...sources.contracts, ...sources.definitions].filter((other) => other !== source).map(documentOf),
    ...(sources.published?.schemas ?? []).map(({ uri, schema }): SourceOfSchema => ({ uri, schema })),
  ];
  const index = indexSchemas(documents);
  const embedded = new Set<SourceOfSchema>([own]);
  const ids = documents.map(documentUri);
  const findings: Finding[] = [];

  // A set keeps growing while it is walked: what an embedded document refers to is embedded as well.
  for (const document of embedded) {
    for (const { schema, pointer } of everySchema(document.schema)) {
      for (const name of ["$ref", "$dynamicRef"]) {
        const ref = keyword(schema, name);
        if (typeof ref !== "string") continue;
        const target = index.resolve(ref, index.placeOf(schema)?.base ?? documentUri(document));
        const owner = target && documents.find((one) => one === target.document);
        if (owner) embedded.add(owner);
        else if (document.source)
          findings.push(unresolved(document.source, `${pointer}/${name}`, ref, ids, documentUri(document), sources));
      }
    }
  }
  const all = [...embedded];
  return {
    schema: compound(own, all.slice(1)),
    findings,
    parts: all.flatMap((part) => part.source ?? []),
    borrowed: all.filter((part) => part.source === undefined).map(documentUri),
  };
}

interface SourceOfSchema extends SchemaDocument {
  /** Undefined for what another package publishes. */
  readonly source?: ContractSource | DefinitionSource;
}

function documentOf(source: ContractSource | DefinitionSource): SourceOfSchema {
  return { uri: defaultUri(source), schema: source.schema, source };
}

const nobody = "https://trellis.invalid/";

/** What a schema without a usable `$id` is known by inside a bundle; the name says that nobody serves it. */
function defaultUri({ kind, name, major }: ContractSource | DefinitionSource): string {
  return `${nobody}${kind}s/${encodeURIComponent(name)}/v${major}/schema.json`;
}

function compound(root: SourceOfSchema, others: readonly SourceOfSchema[]): SchemaObject {
  const schema = asObject(root);
  if (others.length === 0) return schema;
  const local = keyword(schema, "$defs");
  const defs: [string, Json][] = isObject(local) ? Object.entries(local) : [];
  const dialect = keyword(schema, "$schema");
  for (const other of others) {
    const { $schema, ...rest } = asObject(other);
    defs.push([documentUri(other), $schema === undefined || $schema === dialect ? rest : { $schema, ...rest }]);
  }
  // Sorted, so that the order in which references are met does not show in what is published.
  const own = new Set(isObject(local) ? Object.keys(local) : []);
  const sorted = [
    ...defs.filter(([name]) => own.has(name)),
    ...defs.filter(([name]) => !own.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
  return { ...schema, $defs: Object.fromEntries(sorted) };
}

/** A document's schema as an object that carries its absolute `$id`. */
function asObject(document: SourceOfSchema): SchemaObject {
  const $id = documentUri(document);
  const { schema } = document;
  if (schema === true) return { $id };
  if (schema === false) return { $id, not: {} };
  const { $schema, ...rest } = schema;
  return { ...($schema === undefined ? {} : { $schema }), ...rest, $id };
}

function unresolved(
  source: ContractSource | DefinitionSource,
  pointer: string,
  ref: string,
  ids: readonly string[],
  base: string,
  { published }: ContractSources,
): Finding {
  const { schemaDocument } = source;
  const at = {
    file: schemaDocument.file,
    ...schemaDocument.locate(pointer),
    ...(source.kind === "contract" ? { contract: source.ref } : {}),
    pointer,
  };
  const near = nearestRef(ref, source.schema, ids, base);
  if (near !== undefined || !isElsewhere(ref, base)) return finding(unresolvedRef, at, { name: ref, nearest: near });
  const { missing = [] } = published ?? {};
  return finding(unresolvedRef, at, { name: ref, elsewhere: true, missing: [...missing] });
}

/** Whether an address is somebody else's: it names another host than the schema's own. */
function isElsewhere(ref: string, base: string): boolean {
  const [target, own] = [absoluteUri(ref, base), absoluteUri("", base)];
  return target !== undefined && own !== undefined && new URL(target).host !== new URL(own).host;
}

/** The reference that was most likely meant; never the schema itself, nor a name that only we know it by. */
function nearestRef(ref: string, schema: Json, ids: readonly string[], base: string): string | undefined {
  if (ref.startsWith("#")) {
    const local = isObject(schema) ? schema.$defs : undefined;
    const name = nearest(ref.slice(ref.lastIndexOf("/") + 1), isObject(local) ? Object.keys(local) : []);
    return name === undefined ? undefined : `#/$defs/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  const others = ids.filter((id) => id !== base && !id.startsWith(nobody));
  return nearestId(ref, others, base);
}

/** The id that was most likely meant, by what stands after the host: names differ there, not in "https://…". */
function nearestId(ref: string, ids: readonly string[], base: string): string | undefined {
  const wanted = absoluteUri(ref, base)?.split("#")[0];
  if (wanted === undefined || wanted === base) return undefined;
  if (ids.includes(wanted)) return wanted;
  const tails = new Map(ids.map((id) => [tail(id), id]));
  const found = nearest(tail(wanted), tails.keys());
  return tails.get(tail(wanted)) ?? (found === undefined ? undefined : tails.get(found));
}

function tail(uri: string): string {
  return uri.split("/").slice(-3).join("/");
}
