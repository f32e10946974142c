import type { SchemaError } from "../contract-parts.js";
import { factOf } from "./merge-errors.js";

type Branch = readonly SchemaError[];

/**
 * The errors to report for a failed anyOf or oneOf: those of the branch that was most likely meant, one error that
 * stands for all branches (another type, another value), or the keyword's own error when no branch is clear.
 */
export function chooseBranch(branches: readonly Branch[], parent: SchemaError): Branch {
  const place = parent.instancePath;
  if (branches.length === 0 || Array.isArray(parent.params.passingSchemas)) return [parent];
  // First by the type of what is there, then by its tag: a const or enum of the place or directly below it, which at
  // least one other branch has no quarrel with, or which none allows.
  const ofType = withoutThose(branches, (one) => one.keyword === "type" && one.instancePath === place);
  const shared = ofType.length > 1 && sharedChoice(ofType, parent);
  if (shared) return [shared];
  const isTag = (one: SchemaError): boolean =>
    isChoice(one) &&
    isAtOrBelow(one.instancePath, place) &&
    ofType.some((branch) => !branch.some((other) => isAbout(other, one)));
  const ofTag = withoutThose(ofType, isTag);
  const [first = [], second] = [...ofTag].sort((a, b) => a.length - b.length);
  if (!second) return first;
  // What every branch says is so in any case; a missing tag is mostly the reason for the rest.
  const common = first.filter((one) => ofTag.every((branch) => branch.some((other) => factOf(one) === factOf(other))));
  if (common.length > 0) return common;
  if (first.length < second.length) return first;
  // "An email address or a phone number": each branch misses one property and nothing else.
  const missing = ofTag.map(([one, ...more]) =>
    one?.keyword === "required" && one.instancePath === place && more.length === 0
      ? one.params.missingProperty
      : undefined,
  );
  return [missing.includes(undefined) ? parent : { ...parent, params: { missing } }];
}

/** Every branch asks for another type, or for other values, of the same place: one error that allows all of them. */
function sharedChoice([first = [], ...others]: readonly Branch[], parent: SchemaError): SchemaError | undefined {
  for (const error of first) {
    const { instancePath, keyword } = error;
    const isType = keyword === "type" && instancePath === parent.instancePath;
    if (!isType && !isChoice(error)) continue;
    const found = others.flatMap(
      (branch) =>
        branch.find((one) => one.instancePath === instancePath && (isType ? one.keyword === "type" : isChoice(one))) ??
        [],
    );
    if (found.length < others.length) continue;
    const all = [error, ...found];
    return isType
      ? { ...error, params: { type: all.flatMap((one) => one.params.type) } }
      : { ...error, keyword: "enum", params: { allowedValues: all.flatMap(allowedBy) } };
  }
  return undefined;
}

/** Leaves out the branches that have an error of a kind, when any is left. */
function withoutThose(branches: readonly Branch[], matches: (error: SchemaError) => boolean): readonly Branch[] {
  const left = branches.filter((branch) => !branch.some(matches));
  return left.length > 0 ? left : branches;
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === "const" || keyword === "enum";
}

/** The values that a const or an enum allows. */
export function allowedBy({ params }: SchemaError): unknown[] {
  return Array.isArray(params.allowedValues) ? params.allowedValues : [params.allowedValue];
}

function isAtOrBelow(pointer: string, place: string): boolean {
  return pointer === place || pointer.slice(0, pointer.lastIndexOf("/")) === place;
}

/** Whether an error is about the same value as `choice`, if only that it should not be there. */
function isAbout({ instancePath, params }: SchemaError, choice: SchemaError): boolean {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  return choice.instancePath === (extra === undefined ? instancePath : `${instancePath}/${extra}`);
}
