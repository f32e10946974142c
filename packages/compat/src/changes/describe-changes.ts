import { type Finding, finding, type Json, type Place, type Rule } from "@trellis/findings";
import type { Outcome } from "../outcome.js";
import type { SchemaPlace } from "../parse/schema-side.js";
import { type Fact, pathText, somewhere } from "./fact.js";
import type { Pair } from "./pair.js";
import type { Version } from "./version.js";

/** Which promises a change breaks. */
type Breaks = "backward" | "forward" | "both" | "neither" | "unknown";

/** The two directions of one comparison, and where its versions stand. */
export interface ChangeContext {
  readonly before: Version;
  readonly after: Version;
  /** The old version writes, the new one reads. */
  readonly backward: Pair;
  readonly forward: Pair;
  /** The directions that the mode promises. */
  readonly promised: readonly ("backward" | "forward")[];
}

/** A change with the documents that show what it breaks. */
export interface Change {
  readonly finding: Finding;
  readonly breaks: Breaks;
}

/** Finds out what a difference of text breaks, by a document for each direction. */
export function describeChange(fact: Fact, context: ChangeContext): Change {
  const { backward, forward } = context;
  const isAt = (place: SchemaPlace, schema: Json): SchemaPlace => ({ ...place, schema });
  const refused = (pair: Pair, place: SchemaPlace, schema: Json): Outcome => {
    const { formulas, reader, find } = pair;
    return find(somewhere(fact.path, formulas.negate(reader.read(isAt(place, schema))), formulas));
  };
  const old = refused(backward, fact.after, fact.new);
  const now = refused(forward, fact.before, fact.old);
  const at = {
    before: placeOf(context.before, `${fact.before.pointer}${fact.keyword.before ? `/${fact.keyword.before}` : ""}`),
    after: placeOf(context.after, `${fact.after.pointer}${fact.keyword.after ? `/${fact.keyword.after}` : ""}`),
  };
  const name = pathText([
    ...fact.path,
    ...(typeof fact.data.property === "string" ? [{ kind: "name", name: fact.data.property } as const] : []),
  ]);
  return changeOf(fact.rule, at, { ...fact.data, name }, old, now, context);
}

/** Makes the finding of a change from what was found in each direction. */
export function changeOf(
  rule: Rule,
  at: { readonly before: Place; readonly after: Place },
  data: { readonly [key: string]: unknown },
  old: Outcome,
  now: Outcome,
  { promised }: ChangeContext,
): Change {
  const breaks = breaksOf(old, now);
  const broken = breaks === "both" ? (["backward", "forward"] as const) : [breaks];
  const isBroken = promised.some((direction) => broken.includes(direction));
  const level = isBroken ? "hard" : breaks === "unknown" && promised.length > 0 ? "soft" : "advisory";
  const shown = promised.includes("backward") || now.found !== "yes" ? [old, now] : [now, old];
  const witness = shown.find((outcome) => outcome.found === "yes");
  const full = finding(
    { ...rule, level },
    at.after,
    { ...data, breaks, ...(witness?.found === "yes" ? { witness: JSON.stringify(witness.value) } : {}) },
    [
      { role: "before", at: at.before },
      { role: "after", at: at.after },
    ],
  );
  return { finding: full, breaks };
}

function breaksOf(old: Outcome, now: Outcome): Breaks {
  if (old.found === "yes") return now.found === "yes" ? "both" : "backward";
  if (now.found === "yes") return "forward";
  return old.found === "maybe" || now.found === "maybe" ? "unknown" : "neither";
}

/** A place in a version's file. */
export function placeOf({ file }: Version, pointer: string): Place {
  return { ...(file === undefined ? {} : { file }), pointer };
}
