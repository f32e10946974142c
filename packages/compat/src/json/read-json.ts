import type { Json } from "@trellis/findings";

/** A value as plain JSON of its own, or the place of what is none. */
export type JsonReading =
  | { readonly isJson: true; readonly value: Json }
  | { readonly isJson: false; readonly pointer: string };

/** Thrown inside: something at a place is no JSON. */
class NoJson extends Error {
  readonly path: Path | undefined;
  constructor(path: Path | undefined) {
    super("This is no JSON.");
    this.path = path;
  }
}

/** The way to a value, the last step first. */
interface Path {
  readonly step: string | number;
  readonly before: Path | undefined;
}

interface Frame {
  readonly source: object;
  readonly copy: Record<string, unknown> | unknown[];
  readonly keys: readonly string[];
  readonly path: Path | undefined;
  next: number;
}

const mostParts = 2_000_000;
const deepest = 500_000;
/** Deeper places are named by what they stand in. */
const longestPointer = 100;

/** Copies made here: they are JSON already. */
const made = new WeakSet<object>();

/**
 * Copies a value that may come from a stranger into plain JSON, without calling anything that is in it: what has a getter, comes
 * from a class, stands in a circle, is a function, a symbol or a list with holes is none. A key whose value is undefined is
 * left out, as `JSON.stringify` does. A number may be endless: `JSON.parse` gives that for 1e400.
 */
export function readJson(value: unknown): JsonReading {
  if (typeof value === "object" && value !== null && made.has(value)) return { isJson: true, value: value as Json };
  try {
    return { isJson: true, value: copy(value) };
  } catch (error) {
    // A Proxy may throw whatever it likes.
    return { isJson: false, pointer: error instanceof NoJson ? textOf(error.path) : "" };
  }
}

function copy(root: unknown): Json {
  const copies = new Map<object, unknown>();
  const open: Frame[] = [];
  const inside = new Set<object>();
  let parts = 0;

  const begin = (value: unknown, path: Path | undefined): unknown => {
    if (parts++ > mostParts) throw new NoJson(path);
    if (value === null || typeof value === "boolean" || typeof value === "string") return value;
    if (typeof value === "number" && !Number.isNaN(value)) return value;
    if (typeof value !== "object" || inside.has(value) || open.length >= deepest) throw new NoJson(path);
    const known = copies.get(value);
    if (known !== undefined) return known;
    const frame = frameOf(value, path);
    copies.set(value, frame.copy);
    made.add(frame.copy);
    inside.add(value);
    open.push(frame);
    return frame.copy;
  };

  const result = begin(root, undefined);
  for (let frame = open.at(-1); frame; frame = open.at(-1)) {
    const key = frame.keys[frame.next++];
    if (key === undefined) {
      inside.delete(frame.source);
      open.pop();
      continue;
    }
    const path: Path = { step: key, before: frame.path };
    const found = Object.getOwnPropertyDescriptor(frame.source, key);
    if (!found || !("value" in found)) throw new NoJson(path);
    if (Array.isArray(frame.copy)) frame.copy.push(begin(found.value, path));
    else if (found.value !== undefined) {
      const value = begin(found.value, path);
      Object.defineProperty(frame.copy, key, { value, enumerable: true, writable: true, configurable: true });
    }
  }
  return result as Json;
}

function frameOf(source: object, path: Path | undefined): Frame {
  const keys = Object.keys(source);
  if (Array.isArray(source)) {
    if (keys.length !== source.length) throw new NoJson(path);
    return { source, copy: [], keys, path, next: 0 };
  }
  const prototype = Object.getPrototypeOf(source);
  // Plain objects of another realm are plain too.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new NoJson(path);
  return { source, copy: {}, keys, path, next: 0 };
}

function textOf(path: Path | undefined): string {
  const steps: string[] = [];
  for (let at = path; at; at = at.before) steps.push(String(at.step).replaceAll("~", "~0").replaceAll("/", "~1"));
  return steps
    .reverse()
    .slice(0, longestPointer)
    .map((step) => `/${step}`)
    .join("");
}
