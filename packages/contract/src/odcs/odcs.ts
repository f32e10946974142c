import type { Json } from "@trellis/findings";
import type { SchemaObject } from "../source/json-schema.js";

/** The version of the Open Data Contract Standard that is written. */
export const odcsVersion = "v3.1.0";

/** The versions that are read. */
export const readableVersions = ["v3.0.0", "v3.0.1", "v3.0.2", "v3.1.0"] as const;

/** A document of the Open Data Contract Standard, as JSON. */
export type OdcsDocument = { readonly [name: string]: Json };

/** A contract as it stands on disk: the value of `contract.yaml`, and its schema. */
export interface ContractParts {
  readonly header: { readonly [name: string]: Json };
  readonly schema: SchemaObject;
}

/** The entry of a header's `customProperties` in which lies what a standard's document says and ours has no word for. */
export const keptProperty = "odcs";

/** A value by the names on the way to it; undefined when there is none. */
export function valueAt(value: Json | undefined, ...names: readonly string[]): Json | undefined {
  let at = value;
  for (const name of names) {
    if (typeof at !== "object" || at === null || Array.isArray(at) || !Object.hasOwn(at, name)) return undefined;
    at = (at as { readonly [name: string]: Json })[name];
  }
  return at;
}

/** A text by the names on the way to it; undefined when there is none, or an empty one. */
export function textAt(value: Json | undefined, ...names: readonly string[]): string | undefined {
  const text = valueAt(value, ...names);
  return typeof text === "string" && text.trim() !== "" ? text : undefined;
}

/** A list by the names on the way to it; empty when there is none. */
export function listAt(value: Json | undefined, ...names: readonly string[]): readonly Json[] {
  const list = valueAt(value, ...names);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

/** An object without the names that have no value. */
export function present(entries: { readonly [name: string]: Json | undefined }): { [name: string]: Json } {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** A list, unless it is empty. */
export function unlessEmpty<T extends Json>(list: readonly T[]): Json | undefined {
  return list.length === 0 ? undefined : [...list];
}
