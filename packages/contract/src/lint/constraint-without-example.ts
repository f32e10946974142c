import { childPointer, type Finding, finding, type Json } from "@trellis/findings";
import { asCompileError } from "../compile/as-compile-error.js";
import { isCompileError } from "../compile/compile-error.js";
import { createAjv } from "../compile/create-ajv.js";
import { constraintWithoutExample } from "../rules/contract/constraint-without-example.js";
import { type Constraint, constraintsOf, withoutConstraint } from "../source/constraints.js";
import type { ContractSource, DefinitionSource } from "../source/contract-source.js";
import { failedConstraints } from "../source/failed-constraints.js";
import { placeIn, placeName } from "./check.js";
import { everyDeadKeyword } from "./dead-keyword.js";
import type { ExampleJudge } from "./examples.js";
import { expectedPath } from "./schema-id.js";

type Source = ContractSource | DefinitionSource;

/**
 * `contract/constraint-without-example`: a constraint could be deleted, and every example would be judged as before. The
 * examples of every contract and definition count. What is still a draft need not show anything.
 */
export function checkConstraints(judges: readonly ExampleJudge[]): Finding[] {
  const shown = new Set<string>();
  const trials = judges.map((judge) => trialOf(judge));
  for (const { evident } of trials) for (const key of evident) shown.add(key);
  const wanted = new Map<string, PlacedConstraint>();
  for (const { judge, constraints } of trials) {
    if (!mustShow(judge)) continue;
    for (const one of constraints) if (!shown.has(one.key)) wanted.set(one.key, one);
  }
  for (const { judge } of trials) for (const key of deadKeys(judge)) wanted.delete(key);
  // Taking a constraint away and compiling again is dear: the smallest schemas are asked first, and only what is left.
  for (const trial of [...trials].sort((a, b) => a.constraints.length - b.constraints.length)) {
    for (const { key, constraint } of trial.constraints) {
      if (wanted.has(key) && constraint.isEntangled && changesAVerdict(trial, constraint)) wanted.delete(key);
    }
  }
  return [...wanted.values()].map(unshown);
}

interface PlacedConstraint {
  readonly key: string;
  readonly source: Source;
  readonly constraint: Constraint;
  /** From the root of the source's own schema. */
  readonly pointer: string;
}

interface Trial {
  readonly judge: ExampleJudge;
  readonly constraints: readonly PlacedConstraint[];
  /** The keys of constraints that some example breaks, and nothing else. */
  readonly evident: ReadonlySet<string>;
  readonly verdicts: readonly { readonly value: Json; readonly holds: boolean }[];
}

function trialOf(judge: ExampleJudge): Trial {
  const { bundled, validator, source } = judge;
  // What another package publishes was shown there.
  const borrowed = judge.borrowed.map((uri) => childPointer("/$defs", uri));
  const all = constraintsOf(bundled).filter(({ pointer }) => !borrowed.some((part) => isWithin(pointer, part)));
  const constraints = all.map((constraint) => placed(judge, constraint));
  const keys = new Map(constraints.map(({ constraint, key }) => [constraint.id, key]));
  const evident = new Set<string>();
  const verdicts: { value: Json; holds: boolean }[] = [];
  for (const { value } of [...source.examples.rejected, ...source.examples.accepted]) {
    if (value === undefined) continue;
    const holds = validator.is(value);
    verdicts.push({ value, holds });
    if (holds) continue;
    for (const id of failedConstraints(bundled, validator.errors(value))) evident.add(keys.get(id) ?? "");
  }
  return { judge, constraints, evident, verdicts };
}

/** A constraint of a bundle, by the source that it comes from. */
function placed({ source, parts }: ExampleJudge, constraint: Constraint): PlacedConstraint {
  const owner = parts.find((part) => part !== source && isWithin(constraint.pointer, bundledPointer(part, constraint)));
  const pointer = owner ? constraint.pointer.slice(bundledPointer(owner, constraint).length) : constraint.pointer;
  const from = owner ?? source;
  const key = `${expectedPath(from)} ${pointer} ${constraint.keyword} ${constraint.member ?? ""}`;
  return { key, source: from, constraint, pointer };
}

/** Where a part of a bundle stands in it: in `$defs`, under its own address. */
function bundledPointer(part: Source, { pointer }: Constraint): string {
  const [, defs, address] = pointer.split("/");
  return defs === "$defs" && address?.endsWith(expectedPath(part).replaceAll("/", "~1")) ? `/$defs/${address}` : "\0";
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function mustShow({ source }: ExampleJudge): boolean {
  if (source.kind === "contract") return source.header.status === "active" || source.header.status === "deprecated";
  return source.examples.accepted.length + source.examples.rejected.length > 0;
}

/** Keywords without effect are found as such; no example could show them. */
function* deadKeys(judge: ExampleJudge): Iterable<string> {
  for (const { pointer, name } of everyDeadKeyword(judge)) {
    const around = pointer.slice(0, pointer.lastIndexOf("/"));
    yield `${expectedPath(judge.source)} ${around} ${name} `;
  }
}

function changesAVerdict({ judge, verdicts }: Trial, constraint: Constraint): boolean {
  try {
    const schema = withoutConstraint(judge.bundled, constraint);
    const is = asCompileError(() => createAjv({ validateSchema: false, trustPatterns: true }).compile(schema));
    return verdicts.some(({ value, holds }) => is(value) !== holds);
  } catch (error) {
    // What cannot even be compiled without it has an effect.
    if (isCompileError(error)) return true;
    throw error;
  }
}

function unshown({ source, constraint, pointer }: PlacedConstraint): Finding {
  const { keyword, member, value } = constraint;
  const path = `${pointer}/${keyword}`;
  const shownValue = typeof value === "object" || member !== undefined ? undefined : value;
  return finding(constraintWithoutExample, placeIn(source, source.schemaDocument, path, "key"), {
    name: member ?? keyword,
    what: keyword,
    ...(shownValue === undefined ? {} : { value: String(shownValue) }),
    ...(pointer === "" ? {} : { where: placeName(pointer) }),
    rule: ruleFor(keyword),
  });
}

/** The rule that rejects what breaks a keyword: the first word of the example's file. */
function ruleFor(keyword: string): string | undefined {
  return Object.hasOwn(rules, keyword) ? rules[keyword] : undefined;
}

const rules: { readonly [keyword: string]: string } = {
  type: "wrong-type",
  enum: "not-in-list",
  const: "not-in-list",
  format: "wrong-format",
  pattern: "pattern-mismatch",
  minLength: "too-short",
  maxLength: "too-long",
  minimum: "too-small",
  exclusiveMinimum: "too-small",
  maximum: "too-large",
  exclusiveMaximum: "too-large",
  multipleOf: "not-a-multiple",
  required: "required-missing",
  minItems: "too-few-items",
  maxItems: "too-many-items",
  uniqueItems: "duplicate-items",
  minProperties: "too-few-fields",
  maxProperties: "too-many-fields",
  additionalProperties: "unknown-property",
  unevaluatedProperties: "unknown-property",
};
