import { fieldPath, nearest } from "@trellis/findings";

/** A stranger's object can have a million keys; after these, did-you-mean is no help any more. */
const enoughKeys = 200;

/** The names of the fields that the contract knows directly below the object at `pointer`. */
export function knownNames(pointer: string, fields: Readonly<Record<string, unknown>>): string[] {
  const path = fieldPath(pointer);
  const start = path === "" ? "" : `${path}.`;
  return Object.keys(fields)
    .filter((one) => one.startsWith(start))
    .map((one) => one.slice(start.length))
    .filter((name) => name !== "" && !/[.[\]]/.test(name));
}

/** The record's own key, unknown to the contract, that was most likely meant to be `missing`. */
export function meantKey(missing: string, keys: readonly string[], known: readonly string[]): string | undefined {
  const unknown = keys.slice(0, enoughKeys).filter((key) => !known.includes(key));
  return nearest(missing, unknown);
}
