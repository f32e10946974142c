import type { Finding, Json } from "@trellis/findings";
import { expectedPath } from "../lint/schema-id.js";
import type { ContractSource, DefinitionSource, ReadContracts } from "../source/contract-source.js";
import { everySchema, isObject, keyword } from "../source/json-schema.js";
import { anchored } from "../source/pattern-shape.js";
import type { TextEdit } from "./text-edit.js";

/** What mends one finding; or that the file's text as a whole is to be written in the usual way. */
export type Fix = TextEdit | { readonly kind: "byte-order-mark" } | { readonly kind: "line-ends" };

/** How a finding of lint can be mended without anybody's judgement; undefined when a person must decide. */
export function fixOf(found: Finding, sources: ReadContracts): Fix | undefined {
  if (found.rule === "file/byte-order-mark") return { kind: "byte-order-mark" };
  if (found.rule === "file/windows-line-ends") return { kind: "line-ends" };
  const { pointer, file } = found.at;
  const source = [...sources.contracts, ...sources.definitions].find(
    (one) => one.schemaDocument.file === file || (one.kind === "contract" && one.headerDocument.file === file),
  );
  if (!source || pointer === undefined) return undefined;
  switch (found.rule) {
    case "contract/id-mismatch":
      return found.data.what === "id"
        ? fixedId(source, sources)
        : { kind: "replace", pointer: "/contract", value: source.name };
    case "contract/version-not-in-folder":
      return fixedVersion(source);
    case "contract/unanchored-pattern":
      return fixedPattern(source, pointer);
    case "contract/dead-keyword":
      // A keyword that waits for another may just as well miss it.
      return found.data.why === "alone" ? undefined : { kind: "remove", pointer };
    default:
      return undefined;
  }
}

/** The `$id` that the folder asks for, below the address that this or the other schemas of the package have. */
function fixedId(source: ContractSource | DefinitionSource, sources: ReadContracts): Fix | undefined {
  if (!isObject(source.schema)) return undefined;
  const own = keyword(source.schema, "$id");
  // Whoever refers to the old address would be left alone.
  if (typeof own === "string" && isReferredTo(own, sources)) return undefined;
  const all = [source, ...sources.contracts, ...sources.definitions];
  const base = all.map(publisherOf).find((address) => address !== undefined);
  if (base === undefined) return undefined;
  const value = `${base}${expectedPath(source)}`;
  return own === undefined ? { kind: "insert", pointer: "/$id", value } : { kind: "replace", pointer: "/$id", value };
}

/** What stands before `/contracts/…` or `/definitions/…` in the `$id` of a schema. */
function publisherOf({ schema }: ContractSource | DefinitionSource): string | undefined {
  const id = isObject(schema) ? keyword(schema, "$id") : undefined;
  return typeof id === "string" ? /^(https?:\/\/.+?)\/(?:contracts|definitions)\//.exec(id)?.[1] : undefined;
}

function isReferredTo(id: string, sources: ReadContracts): boolean {
  return [...sources.contracts, ...sources.definitions].some(({ schema }) =>
    [...everySchema(schema)].some(({ schema: one }) => {
      const ref = keyword(one, "$ref");
      return typeof ref === "string" && ref.split("#")[0] === id;
    }),
  );
}

/** A folder that was copied for a new major, and whose version was not raised. A version ahead of its folder may be right. */
function fixedVersion(source: ContractSource | DefinitionSource): Fix | undefined {
  if (source.kind !== "contract") return undefined;
  const major = Number(source.header.version.split(".")[0]);
  return major < source.major ? { kind: "replace", pointer: "/version", value: `${source.major}.0.0` } : undefined;
}

function fixedPattern(source: ContractSource | DefinitionSource, pointer: string): Fix | undefined {
  const pattern = [...everySchema(source.schema)]
    .filter((one) => `${one.pointer}/pattern` === pointer)
    .map(({ schema }): Json | undefined => keyword(schema, "pattern"))[0];
  return typeof pattern === "string" ? { kind: "replace", pointer, value: anchored(pattern) } : undefined;
}
