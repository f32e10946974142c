import { type ContractLabels, type Finding, finding, nearest, type Place } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import { toolFieldUnknown } from "../rules/index.gen.js";

/** The fields of a contract, as far as a tool can name them. */
export interface KnownFields {
  /** "lead@1" */
  readonly contract: string;
  readonly fields: readonly Field[];
  /** In any languages: a maker may have written the name that a form shows. */
  readonly labels: readonly (ContractLabels | undefined)[];
}

/**
 * Which of the named fields the contract does not have. `named` gives each path and where it is said; what is suggested
 * `inMap` says which entry of a list is meant, as a map has to.
 */
export function checkFields(
  named: readonly { path: string; at: Place }[],
  known: KnownFields,
  { inMap = false } = {},
): Finding[] {
  const { contract } = known;
  const byPath = new Map(known.fields.map((field) => [field.path, field]));
  const repeats = Object.assign({}, ...known.labels.map((labels) => labels?.repeats)) as Record<string, string>;
  return named
    .filter(({ path }) => !isKnown(path, byPath, repeats))
    .map(({ path, at }) => {
      const near = nearestField(path, known);
      const nearest = inMap && near !== undefined ? numbered(near, path) : near;
      return finding(toolFieldUnknown, at, { name: path, contract, nearest });
    });
}

/** `consents[].purpose` with the numbers that were written, or for the first entry. */
function numbered(path: string, written: string): string {
  const numbers = [...written.slice(0, 500).matchAll(/\[(\d+)\]/g)].map(([, number]) => number);
  return path.replaceAll("[]", () => `[${numbers.shift() ?? 0}]`);
}

function isKnown(path: string, fields: ReadonlyMap<string, Field>, repeats: Readonly<Record<string, string>>): boolean {
  let reached = "";
  let parent: Field | undefined;
  for (const step of stepsOf(path)) {
    reached = Object.hasOwn(repeats, reached) ? (repeats[reached] ?? reached) : reached;
    reached = step === "[]" ? `${reached}[]` : reached === "" ? step : `${reached}.${step}`;
    const field = fields.get(reached);
    // A group that names none of its fields may hold any.
    if (!field) return parent !== undefined && isOpenGroup(parent, fields);
    parent = field;
  }
  return parent !== undefined;
}

/** `consents[0].basis` is `consents`, `[]`, `basis`. */
function stepsOf(path: string): string[] {
  return path
    .replace(/\[\d*\]/g, ".[]")
    .split(".")
    .slice(0, 100);
}

function isOpenGroup(group: Field, fields: ReadonlyMap<string, Field>): boolean {
  if (group.types.length > 0 && !group.types.includes("object")) return false;
  for (const path of fields.keys()) if (path.startsWith(`${group.path}.`)) return false;
  return true;
}

/** The path of the field that was meant, whether its path, its label or one of its names in the wild comes near. */
function nearestField(path: string, { fields, labels }: KnownFields): string | undefined {
  const wanted = path.replace(/\[\d+\]/g, "[]");
  const paths = fields.map((field) => field.path);
  const direct = nearest(wanted, paths);
  if (direct !== undefined) return direct;
  const names = new Map<string, string>();
  for (const field of fields) {
    const called = labels.flatMap((one) =>
      one && Object.hasOwn(one.fields, field.path) ? (one.fields[field.path] ?? []) : [],
    );
    for (const name of [...(field.alsoCalled ?? []), ...called]) if (!names.has(name)) names.set(name, field.path);
  }
  const name = names.has(path) ? path : nearest(path, names.keys());
  return name === undefined ? undefined : names.get(name);
}
