import { join } from "node:path";
import type { ContractEntry } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import type { Json } from "@trellis/findings";

/** A JSON Schema that is an object. */
export type Schema = { readonly [keyword: string]: Json };

/** The published schema of a contract, bundled with what it refers to; undefined when its package does not hold it. */
export function readBaseSchema({ package: { folder }, schema }: ContractEntry): Schema | undefined {
  const { value: manifest } = readDocument({ root: folder, path: "package.json", syntax: "json" });
  const exported = isSchema(manifest) && isSchema(manifest.exports) ? manifest.exports[schema] : undefined;
  if (typeof exported !== "string") return undefined;
  const { value } = readDocument({ root: folder, path: join(exported), syntax: "json" });
  return isSchema(value) ? value : undefined;
}

/** Whether a value is a schema that is an object. */
export function isSchema(value: Json | undefined): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
