import type { SchemaError } from "../contract-parts.js";

type Branch = readonly SchemaError[];

/**
 * The errors to report for a failed anyOf or oneOf: those of the branch that was most likely meant, one error that
 * stands for all branches (another type, another value), or the keyword's own error when no branch is clear.
 */
export function chooseBranch(branches: readonly Branch[], parent: SchemaError): SchemaError[] {
  const { passingSchemas } = parent.params;
  if (branches.length === 0 || (passingSchemas !== undefined && passingSchemas !== null)) return [parent];
  const place = parent.instancePath;
  return (
    sharedChoice(branches, parent) ??
    sharedRequired(branches) ?? [...likely(withoutOthersTag(withoutOtherType(branches, place), place), parent)]
  );
}

function likely(branches: readonly Branch[], parent: SchemaError): Branch {
  const [first = [], second] = [...branches].sort((a, b) => a.length - b.length);
  if (!second || first.length < second.length) return first;
  const same = branches.every((branch) => signature(branch) === signature(first));
  if (same) return first;
  const missing = branches.map((branch) =>
    branch.length === 1 ? missingOf(branch[0], parent.instancePath) : undefined,
  );
  return [missing.includes(undefined) ? parent : { ...parent, params: { ...parent.params, missing } }];
}

/** Every branch asks for another type, or for other values, of the same place: one error that allows all of them. */
function sharedChoice(branches: readonly Branch[], parent: SchemaError): SchemaError[] | undefined {
  const types = branches.map((branch) =>
    branch.find((one) => one.keyword === "type" && one.instancePath === parent.instancePath),
  );
  if (types.every((one) => one !== undefined)) {
    return [{ ...parent, keyword: "type", params: { type: [...new Set(types.flatMap((one) => one.params.type))] } }];
  }
  const candidates = (branches[0] ?? []).filter(isChoice).map((one) => one.instancePath);
  for (const place of candidates) {
    const choices = branches.map((branch) => branch.find((one) => isChoice(one) && one.instancePath === place));
    if (!choices.every((one) => one !== undefined)) continue;
    return [{ ...parent, instancePath: place, keyword: "enum", params: { allowedValues: choices.flatMap(allowedBy) } }];
  }
  return undefined;
}

/** Every branch misses the same property, the tag by which one would know the branch. */
function sharedRequired(branches: readonly Branch[]): SchemaError[] | undefined {
  if (branches.length < 2) return undefined;
  const shared = branches[0]?.find(
    (one) =>
      one.keyword === "required" &&
      branches.every((branch) => branch.some((other) => signature([other]) === signature([one]))),
  );
  return shared && [shared];
}

/** Leaves out the branches that want another type of value than the one that is there, when any is left. */
function withoutOtherType(branches: readonly Branch[], place: string): readonly Branch[] {
  return orAll(branches, (branch) => !branch.some((one) => one.keyword === "type" && one.instancePath === place));
}

/**
 * Leaves out the branches whose tag is another one: a const or enum directly below the place, which at least one other
 * branch has no quarrel with.
 */
function withoutOthersTag(branches: readonly Branch[], place: string): readonly Branch[] {
  return orAll(branches, (branch) => !branch.some((one) => isChoice(one) && isDirectlyBelow(one.instancePath, place)));
}

function orAll(branches: readonly Branch[], keep: (branch: Branch) => boolean): readonly Branch[] {
  const left = branches.filter(keep);
  return left.length > 0 ? left : branches;
}

function isChoice({ keyword }: SchemaError): boolean {
  return keyword === "const" || keyword === "enum";
}

/** The values that a const or an enum allows. */
export function allowedBy({ keyword, params }: SchemaError): unknown[] {
  if (keyword === "const") return [params.allowedValue];
  return Array.isArray(params.allowedValues) ? params.allowedValues : [];
}

function isDirectlyBelow(pointer: string, place: string): boolean {
  return pointer === place || (pointer.startsWith(`${place}/`) && !pointer.slice(place.length + 1).includes("/"));
}

function missingOf(error: SchemaError | undefined, place: string): unknown {
  return error?.keyword === "required" && error.instancePath === place ? error.params.missingProperty : undefined;
}

function signature(errors: readonly SchemaError[]): string {
  return JSON.stringify(errors.map(({ instancePath, keyword, params }) => [instancePath, keyword, params]));
}
