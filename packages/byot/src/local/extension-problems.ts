import type { Containment, ReasonCode } from "@trellis/compat";
import { childPointer, type Json, pointerSegments } from "@trellis/findings";
import { isSchema, type Schema } from "./base-schema.js";
import { overrideSchema, schemaReader } from "./override-schema.js";

/** A place at which an extension says less than the contract that it extends, or at which that cannot be told. */
export interface ExtensionProblem {
  /** Into the extension. */
  readonly pointer: string;
  readonly keyword: string;
  /** What the contract says, and the extension, where it can be shown in a word. */
  readonly base?: Json;
  readonly mine?: Json;
  /** A value that would pass by the extension's words and that the contract refuses, and where in the record it stands. */
  readonly witness?: { readonly pointer: string; readonly value: Json };
  /** Why it cannot be told; absent when it is clear that the extension allows more. */
  readonly undecided?: { readonly code: ReasonCode; readonly about?: string };
}

/**
 * Where an extension would allow more than its contract if it stood in the contract's place, proven by the compatibility
 * engine, or where that could not be decided. A record has to keep both in any case: what is looked for is the maker who
 * believes to have widened something. The engine is loaded here, and only for a tool that has a contract of its own.
 */
export async function extensionProblems(extension: Schema, base: Schema): Promise<ExtensionProblem[]> {
  const { checkContainment, isEngineDisagreement } = await import("@trellis/compat");
  const prove = (inner: Schema): Containment => {
    try {
      return checkContainment({ inner, outer: base, formats: "assert", budget: { steps } });
    } catch (error) {
      if (!isEngineDisagreement(error)) throw error;
      return { verdict: "undecided", reason: { code: "unverified", message: error.message }, at: { pointer: "" } };
    }
  };
  const found: ExtensionProblem[] = [];
  let rest = extension;
  while (found.length < most) {
    const answer = prove(overrideSchema(base, rest));
    if (answer.verdict === "contained") break;
    const problem = problemOf(answer, rest, base);
    found.push(problem);
    // What is said once need not be said again: without it the next place shows.
    const without = removed(rest, problem.pointer);
    if (problem.pointer === "" || without === rest) break;
    rest = without;
  }
  return [...found, ...lessPersonal(extension, base)];
}

const most = 10;
const steps = 200_000;

function problemOf(
  answer: Exclude<Containment, { verdict: "contained" }>,
  extension: Schema,
  base: Schema,
): ExtensionProblem {
  if (answer.verdict === "undecided") {
    const { code, about } = answer.reason;
    const pointer = answer.at.side === "outer" ? "" : longestIn(extension, answer.at.pointer);
    const keyword = pointerSegments(pointer).at(-1) ?? "extends";
    return { pointer, keyword, undecided: { code, ...(about !== undefined && { about }) } };
  }
  const { witness, at } = answer;
  const place = placeIn(extension, at.instance);
  const said = pointerSegments(at.outer).at(-1) ?? "";
  const mine = valueAt(extension, place);
  const own = isSchema(mine) ? Object.keys(mine).filter((one) => one !== "properties" && one !== "items") : [];
  // Another word for the same: a list of values where the contract has one.
  const keyword = own.includes(said) ? said : own.find((one) => kin(said).includes(one));
  const value = { pointer: at.instance, value: valueAt(witness, at.instance) ?? null };
  if (keyword === undefined || !isSchema(mine)) return { pointer: place, keyword: said, witness: value };
  const theirs = valueAt(base, at.outer);
  return {
    pointer: childPointer(place, keyword),
    keyword,
    witness: value,
    ...(keyword === said && theirs !== undefined && { base: theirs }),
    ...(mine[keyword] !== undefined && { mine: mine[keyword] }),
  };
}

function kin(keyword: string): readonly string[] {
  return keyword === "const" || keyword === "enum" ? ["enum", "const", "type"] : ["type", "format", "pattern"];
}

/** A value of a record is spoken of below `properties` and `items`. */
function placeIn(extension: Schema, instance: string): string {
  let pointer = "";
  let schema: Json = extension;
  for (const step of pointerSegments(instance)) {
    if (!isSchema(schema)) break;
    const [below, next]: [string, Json | undefined] =
      isSchema(schema.properties) && Object.hasOwn(schema.properties, step)
        ? [childPointer(childPointer(pointer, "properties"), step), schema.properties[step]]
        : [childPointer(pointer, "items"), /^\d+$/.test(step) ? schema.items : undefined];
    if (next === undefined) break;
    [pointer, schema] = [below, next];
  }
  return pointer;
}

/** As far as a pointer leads in the extension. */
function longestIn(extension: Schema, pointer: string): string {
  let at = "";
  for (const step of pointerSegments(pointer)) {
    const next = childPointer(at, step);
    if (valueAt(extension, next) === undefined) break;
    at = next;
  }
  return at;
}

function valueAt(value: Json, pointer: string): Json | undefined {
  let at: Json | undefined = value;
  for (const step of pointerSegments(pointer)) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isSchema(at) && Object.hasOwn(at, step)) at = at[step];
    else return undefined;
  }
  return at;
}

/** The extension without what stands at a pointer. */
function removed(value: Schema, pointer: string): Schema {
  const [step, ...more] = pointerSegments(pointer);
  const inner = step === undefined ? undefined : value[step];
  if (step === undefined || inner === undefined) return value;
  const { [step]: _, ...rest } = value;
  if (more.length === 0) return rest;
  if (!isSchema(inner)) return value;
  return { ...value, [step]: removed(inner, more.reduce(childPointer, "")) };
}

const keyword = "x-classification";
const classes = ["public", "internal", "personal", "sensitive"];

/** Whoever reads the contract relies on how careful it is with a value; no document shows that. */
function lessPersonal(extension: Schema, base: Schema): ExtensionProblem[] {
  const read = schemaReader(base);
  const found: ExtensionProblem[] = [];
  const compare = (mine: Schema, written: Schema, pointer: string): void => {
    const theirs = read(written);
    const [own, published] = [mine[keyword], theirs[keyword]];
    const isLess = classes.indexOf(String(own)) < classes.indexOf(String(published));
    if (own !== undefined && published !== undefined && isLess)
      found.push({ pointer: childPointer(pointer, keyword), keyword, base: published, mine: own });
    for (const [name, field] of Object.entries(isSchema(mine.properties) ? mine.properties : {})) {
      const known = isSchema(theirs.properties) && Object.hasOwn(theirs.properties, name) && theirs.properties[name];
      if (isSchema(field) && known && isSchema(known))
        compare(field, known, childPointer(childPointer(pointer, "properties"), name));
    }
    if (isSchema(mine.items) && isSchema(theirs.items))
      compare(mine.items, theirs.items, childPointer(pointer, "items"));
  };
  compare(extension, base, "");
  return found;
}
