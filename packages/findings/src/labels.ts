import type { Phrases } from "./phrases/phrases.js";

/**
 * A contract's names in one language. A field is written as its path: `email`, `consents`, `consents[]` (one of them),
 * `consents[].grantedAt`.
 */
export interface ContractLabels {
  readonly title: string;
  readonly fields: { readonly [path: string]: string };
  /** For schemas that contain themselves: a path and the earlier path it repeats. */
  readonly repeats?: { readonly [path: string]: string };
}

/** The labels of every contract at hand, by reference: `labels["lead@1"]`. */
export interface Labels {
  readonly [contract: string]: ContractLabels;
}

/** One step of a field's place: a named field, or the nth of a list. */
export interface PlaceStep {
  readonly label: string;
  /** Which one of a list, from 1. */
  readonly nth?: number;
}

/** Turns an RFC 6901 pointer into its segments, unescaped. The whole document is the empty list. */
export function pointerSegments(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of a key or an index below `parent`. */
export function childPointer(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A pointer as a field path, the same for every element of a list: `/consents/2/grantedAt` is `consents[].grantedAt`. */
export function fieldPath(pointer: string): string {
  let path = "";
  for (const segment of pointerSegments(pointer)) path = isIndex(segment) ? `${path}[]` : childPath(path, segment);
  return path;
}

/** The field at `pointer` as a person says it. A field without a label is called by its name, split into words. */
export function fieldLabel(pointer: string, labels: ContractLabels | undefined, say: Phrases): string {
  const steps: PlaceStep[] = [];
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    const parent = own(labels?.repeats, path) ?? path;
    const named = own(labels?.fields, childPath(parent, segment));
    // A pointer does not tell the index 2024 from the key "2024"; a label of that name does.
    if (named !== undefined || !isIndex(segment)) {
      path = childPath(parent, segment);
      steps.push({ label: named ?? spellOut(segment) });
      continue;
    }
    path = `${parent}[]`;
    // "consents" and "[2]" are one step, "third consent". A list in a list, or at the top, has no name to lean on.
    const list = steps.at(-1)?.nth === undefined ? steps.pop() : undefined;
    steps.push({ label: own(labels?.fields, path) ?? list?.label ?? say.item, nth: Number(segment) + 1 });
  }
  return steps.length === 0 ? (labels?.title ?? say.wholeRecord) : say.place(steps);
}

function childPath(parent: string, segment: string): string {
  return parent === "" ? segment : `${parent}.${segment}`;
}

/** An index as RFC 6901 writes it. Longer figures are names: no list is that long. */
function isIndex(segment: string): boolean {
  return /^(?:0|[1-9]\d{0,9})$/.test(segment);
}

/** Looked up as own only: a stranger's field may be called `constructor`. */
function own(record: { readonly [key: string]: string } | undefined, key: string): string | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** `grantedAt` and `granted_at` are read as "granted at". */
function spellOut(name: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) return name;
  return (
    name
      .replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)
      .replaceAll(/[_-]+/g, " ")
      .trim() || name
  );
}
