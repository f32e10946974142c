import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { readDocument } from "../read/index.js";
import { isObject, type SchemaObject } from "../source/json-schema.js";
import type { ContractEntry } from "./guardrails.js";
import { resolveExport } from "./resolve-export.js";

/** Makes a document of a major out of one of the major before. Throws what the publisher's code throws. */
export type Upgrade = (old: unknown) => unknown;

/**
 * Loads the code that a major ships for documents of the one before; undefined when it ships none, or none that can be
 * loaded. It is code of a guardrail package, trusted as the contract's own module is.
 */
export async function loadUpgrade({ upgrade, package: { folder } }: ContractEntry): Promise<Upgrade | undefined> {
  const manifest = readDocument({ root: folder, path: "package.json" }).value;
  if (!upgrade || typeof manifest !== "object" || manifest === null || !("exports" in manifest)) return undefined;
  const file = resolveExport(folder, manifest.exports, upgrade.module);
  if (file === undefined) return undefined;
  try {
    const module: { readonly upgrade?: unknown } = await import(/* @vite-ignore */ pathToFileURL(file).href);
    return typeof module.upgrade === "function" ? (module.upgrade as Upgrade) : undefined;
  } catch {
    return undefined;
  }
}

/** The self-contained schema that a published contract is checked by; undefined when the package does not hold it. */
export function readPublishedSchema({ schema, package: { folder } }: ContractEntry): SchemaObject | undefined {
  const manifest = readDocument({ root: folder, path: "package.json" }).value;
  if (typeof manifest !== "object" || manifest === null || !("exports" in manifest)) return undefined;
  const file = resolveExport(folder, manifest.exports, schema);
  if (file === undefined) return undefined;
  const { value } = readDocument({ root: folder, path: relative(folder, file) });
  return isObject(value) ? value : undefined;
}
