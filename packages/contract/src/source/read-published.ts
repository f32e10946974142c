import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Json } from "@trellis/findings";
import { findPackage } from "../guardrails/find-package.js";
import { resolveExport } from "../guardrails/resolve-export.js";
import { readDocument } from "../read/index.js";
import type { ContractSource, DefinitionSource, PublishedSchema, PublishedSchemas } from "./contract-source.js";
import { everySchema, isObject, isSchema, keyword, type SchemaObject } from "./json-schema.js";
import { absoluteUri } from "./schema-index.js";

/**
 * The schemas that guardrail packages publish on which this one depends, found by `$id` through their `trellis.json`; each
 * definition that a published schema carries is one of its own. Nothing is read unless a schema of the package refers to
 * an address that is none of its own; then it is undefined.
 */
export function readPublished(
  folder: string,
  own: readonly (ContractSource | DefinitionSource)[],
): PublishedSchemas | undefined {
  if (!refersElsewhere(own)) return undefined;
  const schemas = new Map<string, PublishedSchema>();
  const missing: string[] = [];
  for (const name of dependenciesOf(folder)) {
    const found = findPackage(name, folder);
    if (!found.ok) missing.push(name);
    else if (existsSync(join(found.folder, "trellis.json")))
      for (const one of schemasOf(name, found.folder)) if (!schemas.has(one.uri)) schemas.set(one.uri, one);
  }
  return { schemas: [...schemas.values()], missing };
}

function refersElsewhere(own: readonly (ContractSource | DefinitionSource)[]): boolean {
  const ids = own.flatMap(({ schema }) => {
    const id = isObject(schema) ? keyword(schema, "$id") : undefined;
    return typeof id === "string" ? [id] : [];
  });
  return own.some(({ schema }) =>
    [...everySchema(schema)].some(({ schema: part }) => {
      const ref = isObject(part) ? keyword(part, "$ref") : undefined;
      return typeof ref === "string" && /^[a-z][a-z0-9+.-]*:/i.test(ref) && !ids.includes(ref.split("#")[0] ?? "");
    }),
  );
}

const kinds = ["dependencies", "peerDependencies", "optionalDependencies", "devDependencies"];

function dependenciesOf(folder: string): string[] {
  const manifest = readJson(folder, "package.json");
  const names = kinds.flatMap((kind) => {
    const listed = isObject(manifest) ? keyword(manifest, kind) : undefined;
    return isObject(listed) ? Object.keys(listed) : [];
  });
  return [...new Set(names)];
}

function* schemasOf(name: string, folder: string): Iterable<PublishedSchema> {
  const index = readJson(folder, "trellis.json");
  const manifest = readJson(folder, "package.json");
  const contracts = isObject(index) ? keyword(index, "contracts") : undefined;
  const exported = isObject(manifest) ? keyword(manifest, "exports") : undefined;
  for (const entry of Array.isArray(contracts) ? contracts : []) {
    const [id, path, of, major, status] = ["id", "schema", "name", "major", "status"].map((key) =>
      isObject(entry) ? keyword(entry, key) : undefined,
    );
    if (typeof id !== "string" || typeof path !== "string") continue;
    const file = resolveExport(folder, exported, path);
    const schema = file === undefined ? undefined : readJson(folder, relative(folder, file));
    if (!isSchema(schema) || !isObject(schema)) continue;
    const { rest, parts } = takenApart(schema);
    yield { uri: id, schema: { ...rest, $id: id }, package: name, ref: `${of}@${major}`, status: String(status) };
    for (const part of parts) yield { ...part, package: name };
  }
}

/** A bundle without what it carries under addresses of their own, and that. */
function takenApart(bundle: SchemaObject): { rest: SchemaObject; parts: { uri: string; schema: SchemaObject }[] } {
  const { $defs, ...rest } = bundle;
  if (!isObject($defs)) return { rest: bundle, parts: [] };
  const parts: { uri: string; schema: SchemaObject }[] = [];
  const kept: [string, Json][] = [];
  for (const [name, schema] of Object.entries($defs)) {
    const id = isObject(schema) ? keyword(schema, "$id") : undefined;
    const uri = typeof id === "string" ? absoluteUri(id, String(bundle.$id ?? "")) : undefined;
    if (uri !== undefined && isObject(schema)) parts.push({ uri, schema });
    else kept.push([name, schema]);
  }
  return { rest: kept.length === 0 ? rest : { ...rest, $defs: Object.fromEntries(kept) }, parts };
}

function readJson(folder: string, path: string): Json | undefined {
  return readDocument({ root: folder, path, syntax: "json" }).value;
}
