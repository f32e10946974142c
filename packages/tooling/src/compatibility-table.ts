import { type Comparison, compareVersions } from "@trellis/compat";
import type { Json } from "@trellis/findings";

type Schema = { readonly [keyword: string]: Json };

const email = { type: "string" };
const record = (properties: Schema, required: readonly string[] = ["email"], more: Schema = {}): Schema => ({
  type: "object",
  properties: { email, ...properties },
  required,
  ...more,
});

/** What people do to a schema, each as it was and as it is. */
const changes: readonly (readonly [what: string, before: Schema, after: Schema])[] = [
  ["a new field that may be left out", record({}), record({ phone: { type: "string" } })],
  ["a new field that must be filled in", record({}), record({ phone: { type: "string" } }, ["email", "phone"])],
  ["a field becomes required", record({ phone: email }), record({ phone: email }, ["email", "phone"])],
  ["a field may be left out now", record({ phone: email }, ["email", "phone"]), record({ phone: email })],
  ["a field is taken away", record({ phone: { type: "string" } }), record({})],
  ["a list of values gets one more", record({ kind: { enum: ["a"] } }), record({ kind: { enum: ["a", "b"] } })],
  ["a list of values loses one", record({ kind: { enum: ["a", "b"] } }), record({ kind: { enum: ["a"] } })],
  [
    "a text may be longer",
    record({ name: { type: "string", maxLength: 9 } }),
    record({ name: { type: "string", maxLength: 20 } }),
  ],
  [
    "a text has to be shorter",
    record({ name: { type: "string", maxLength: 20 } }),
    record({ name: { type: "string", maxLength: 9 } }),
  ],
  ["a whole number may be any number", record({ n: { type: "integer" } }), record({ n: { type: "number" } })],
  [
    "a range gets narrower",
    record({ n: { type: "integer", minimum: 0 } }),
    record({ n: { type: "integer", minimum: 1 } }),
  ],
  ["a pattern is added", record({ id: { type: "string" } }), record({ id: { type: "string", pattern: "^[a-z]+$" } })],
  [
    "a pattern says the same in other words",
    record({ id: { type: "string", pattern: "^a+$" } }),
    record({ id: { type: "string", pattern: "^aa*$" } }),
  ],
  ["a format is asked for", record({ site: { type: "string" } }), record({ site: { type: "string", format: "uri" } })],
  ["a list has to have entries", record({ tags: { type: "array" } }), record({ tags: { type: "array", minItems: 1 } })],
  [
    "one more way to fill something in",
    record({ id: { oneOf: [{ type: "string" }] } }),
    record({ id: { oneOf: [{ type: "string" }, { type: "null" }] } }),
  ],
  [
    "a rule for names of a kind",
    record({}),
    record({}, ["email"], { patternProperties: { "^x-": { type: "string" } } }),
  ],
  ["the object is closed", record({}), record({}, ["email"], { additionalProperties: false })],
  ["the same, wrapped in allOf", record({}), { allOf: [record({})] }],
  [
    "the same, in another order",
    record({ n: { type: "string" } }),
    { required: ["email"], properties: { n: { type: "string" }, email }, type: "object" },
  ],
  [
    "the same, moved into $defs",
    record({ n: { type: "string" } }),
    record({ n: { $ref: "#/$defs/n" } }, ["email"], { $defs: { n: { type: "string" } } }),
  ],
];

/** The table of changes and verdicts, as the engine answers today. */
export function compatibilityTable(): string {
  const rows = changes.map(([what, before, after]) => {
    const cells = (["declared-fields", "strict"] as const).flatMap((comparison) =>
      (["backward", "forward"] as const).map((mode) => verdict(before, after, mode, comparison)),
    );
    return `| ${[what, ...cells, rules(before, after)].join(" | ")} |`;
  });
  return [
    "| change | backward | forward | backward, strict | forward, strict | told as |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function verdict(before: Schema, after: Schema, mode: "backward" | "forward", comparison: Comparison): string {
  const answer = compareVersions({
    before: [{ schema: before }],
    after: { schema: after },
    mode,
    comparison,
    // As in a release: the validators of a contract check formats.
    formats: "assert",
  });
  return answer.verdict === "compatible" && answer.equivalent ? "the same" : answer.verdict;
}

function rules(before: Schema, after: Schema): string {
  const told = compareVersions({
    before: [{ schema: before }],
    after: { schema: after },
    mode: "full",
    comparison: "declared-fields",
    formats: "assert",
  });
  return [...new Set(told.changes.map(({ rule }) => `\`${rule}\``))].join(", ");
}
