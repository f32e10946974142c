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
  return pointer.slice(1).split("/").map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of a key or an index below `parent`. */
export function childPointer(parent: string, key: string | number): string {
  return `${parent}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A pointer as a field path, the same for every element of a list: `/consents/2/grantedAt` is `consents[].grantedAt`. */
export function fieldPath(pointer: string): string {
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    if (/^\d+$/.test(segment)) path += "[]";
    else path += path === "" ? segment : `.${segment}`;
  }
  return path;
}

/** The field at `pointer` as a person says it. A field without a label is called by its name, split into words. */
export function fieldLabel(pointer: string, labels: ContractLabels | undefined, say: Phrases): string {
  const steps: PlaceStep[] = [];
  let path = "";
  for (const segment of pointerSegments(pointer)) {
    const isIndex = /^\d+$/.test(segment);
    path = labels?.repeats?.[path] ?? path;
    path = isIndex ? `${path}[]` : path === "" ? segment : `${path}.${segment}`;
    const label = own(labels?.fields, path);
    if (!isIndex) steps.push({ label: label ?? spellOut(segment) });
    else {
      const list = steps.pop();
      steps.push({ label: label ?? list?.label ?? "", nth: Number(segment) + 1 });
    }
  }
  return steps.length === 0 ? (labels?.title ?? say.wholeRecord) : say.place(steps);
}

function own(record: { readonly [key: string]: string } | undefined, key: string): string | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** `grantedAt` and `granted_at` are read as "granted at". */
function spellOut(name: string): string {
  if (!/^[A-Za-z0-9_-]+$/.test(name)) return name;
  return name.replace(/([a-z0-9])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`).replaceAll(/[_-]+/g, " ").trim() || name;
}
