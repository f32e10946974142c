import type { Json } from "@trellis/findings";
import { isEqual } from "@trellis/runtime/support";
import { isObject } from "../source/json-schema.js";

/**
 * What one JSON document says beyond another: enough to make the first from the second. What the second says by then is
 * only changed back where it still is as it was, so that whoever edits it is not overruled.
 */
export interface Residue {
  /** Names that only the first has. */
  readonly add?: { readonly [name: string]: Json };
  /** Names that only the second has, with the value that they had. */
  readonly drop?: { readonly [name: string]: Json };
  /** Values that differ. */
  readonly change?: { readonly [name: string]: { readonly from: Json; readonly to: Json } };
  /** The only entry of a list, which is called "0" whatever it is named. */
  readonly by?: "place";
  /** Differences further inside: of objects, and of lists whose entries have names of their own. */
  readonly inside?: { readonly [name: string]: Residue };
}

/** What `wanted` says beyond `made`; undefined when they are equal. */
export function residueOf(made: Json, wanted: Json): Residue | undefined {
  const isSingle = isOnlyObject(made) && isOnlyObject(wanted);
  const [a, b] = [entriesOf(made, isSingle), entriesOf(wanted, isSingle)];
  if (!a || !b) return undefined;
  const add: [string, Json][] = [];
  const drop: [string, Json][] = [];
  const change: [string, { from: Json; to: Json }][] = [];
  const inside: [string, Residue][] = [];
  for (const [name, to] of b) {
    const from = a.get(name);
    if (from === undefined) add.push([name, to]);
    else if (!isEqual(from, to)) {
      const residue = canDescend(from, to) ? residueOf(from, to) : undefined;
      if (residue && isEqual(withResidue(from, residue), to)) inside.push([name, residue]);
      else change.push([name, { from, to }]);
    }
  }
  for (const [name, from] of a) if (!b.has(name)) drop.push([name, from]);
  const residue = Object.entries({ add, drop, change, inside }).filter(([, list]) => list.length > 0);
  return residue.length === 0
    ? undefined
    : {
        ...(isSingle ? { by: "place" } : {}),
        ...Object.fromEntries(residue.map(([kind, list]) => [kind, Object.fromEntries<unknown>(list)])),
      };
}

/** `made` with what a residue says put back. */
export function withResidue(made: Json, residue: Residue | undefined): Json {
  const isSingle = residue?.by === "place";
  const entries = isSingle && !isOnlyObject(made) ? undefined : entriesOf(made, isSingle);
  if (!entries || !residue) return made;
  const { add = {}, drop = {}, change = {}, inside = {} } = residue;
  for (const [name, from] of Object.entries(drop)) if (isEqual(entries.get(name), from)) entries.delete(name);
  for (const [name, { from, to }] of Object.entries(change))
    if (isEqual(entries.get(name), from)) entries.set(name, to);
  for (const [name, more] of Object.entries(inside)) {
    const one = entries.get(name);
    if (one !== undefined) entries.set(name, withResidue(one, more));
  }
  for (const [name, value] of Object.entries(add)) if (!entries.has(name)) entries.set(name, value);
  return Array.isArray(made) ? [...entries.values()] : Object.fromEntries(entries);
}

/** The words that a residue keeps, each once. */
export function keptWords(residue: Residue | undefined, isNamed = false): Set<string> {
  const { add = {}, change = {}, inside = {} } = residue ?? {};
  const words = new Set(isNamed ? [] : [...Object.keys(add), ...Object.keys(change)]);
  for (const [name, more] of Object.entries(inside)) {
    const inner = keptWords(more, name === "properties" || name === "schema");
    for (const word of inner) words.add(word);
  }
  return words;
}

function canDescend(from: Json, to: Json): boolean {
  if (isObject(from) && isObject(to)) return true;
  if (!Array.isArray(from) || !Array.isArray(to)) return false;
  return (isOnlyObject(from) && isOnlyObject(to)) || (!!entriesOf(from, false) && !!entriesOf(to, false));
}

function isOnlyObject(value: Json): boolean {
  return Array.isArray(value) && value.length === 1 && isObject(value[0]);
}

/** The entries of an object, or of a list whose entries all have different names. */
function entriesOf(value: Json, isSingle: boolean): Map<string, Json> | undefined {
  if (isObject(value)) return new Map(Object.entries(value));
  if (isSingle && Array.isArray(value)) return new Map([["0", value[0] as Json]]);
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const entries = new Map<string, Json>();
  for (const one of value as readonly Json[]) {
    const name = isObject(one) ? (one.name ?? one.property) : undefined;
    if (typeof name !== "string" || entries.has(name)) return undefined;
    entries.set(name, one);
  }
  return entries;
}
