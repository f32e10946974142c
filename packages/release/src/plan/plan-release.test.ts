import { schemaDigest } from "@trellis/contract";
import { fails } from "@trellis/findings";
import { expect, test } from "vitest";
import { facts, guest, guestWithPhone, minor, state } from "../../test/facts.js";
import { planRelease, type ReleaseFacts } from "../index.js";
import type { ContractState } from "../sets/contract-set.js";

type Schema = ContractState["schema"];

const stricter: Schema = { ...guest, required: ["email", "country"] };
const markup = { content: "sha256-one" };

/** Acme has published one thing of a kind, and has it in its folder with another schema. */
function changed(kind: ContractState["kind"], schema: Schema, more: Partial<ContractState> = {}): ReleaseFacts {
  const ref = kind === "contract" ? "guest@1" : `${kind}s/guest@1`;
  const version = kind === "definition" ? "" : "1.0.0";
  const baseline = {
    version: "1.0.0",
    digest: schemaDigest(guest),
    schema: guest,
    file: "released/1.0.0.json",
    ...markup,
  };
  const own = state(schema, version, { kind, ref, ...(kind === "template" && markup), ...more });
  const row = { kind, ref, version: "1.0.0", status: "active", digest: schemaDigest(guest) } as const;
  return facts(guest, "1.0.0", {
    contracts: [{ state: own, baselines: [baseline] }],
    released: { version: "1.0.0", contracts: [row] },
  });
}

/** What a plan comes to: the bump, what becomes of each part, and the rules that fail. */
function outcome(given: ReleaseFacts): object {
  const { bump, contracts, findings } = planRelease(given);
  return {
    bump,
    parts: contracts.map(({ ref, change, to, isRefused }) => `${ref} ${change} ${to}${isRefused ? " refused" : ""}`),
    failing: findings.filter(fails).map(({ rule }) => rule),
  };
}

test.each<[string, ReleaseFacts, object]>([
  [
    "an unchanged template",
    changed("template", guest),
    { bump: "none", parts: ["templates/guest@1 same 1.0.0"], failing: [] },
  ],
  [
    "a template with a new blank that may stay empty",
    changed("template", guestWithPhone),
    {
      bump: "minor",
      parts: ["templates/guest@1 changed 1.1.0"],
      failing: ["release/schema-changed", "release/bump-too-small"],
    },
  ],
  [
    "a template with a new blank that has to be filled in",
    changed("template", stricter),
    {
      bump: "none",
      parts: ["templates/guest@1 changed 1.1.0 refused"],
      failing: ["release/contract-breaks", "compat/property-required"],
    },
  ],
  [
    "a template with other markup",
    changed("template", guest, { content: "sha256-two" }),
    {
      bump: "patch",
      parts: ["templates/guest@1 changed 1.0.1"],
      failing: ["release/schema-changed", "release/bump-too-small"],
    },
  ],
  [
    "a template with other markup and a version of its own",
    { ...changed("template", guest, { content: "sha256-two", version: "1.0.1" }), changesets: [minor] },
    { bump: "patch", parts: ["templates/guest@1 changed 1.0.1"], failing: [] },
  ],
  [
    "an unchanged definition",
    changed("definition", guest),
    { bump: "none", parts: ["definitions/guest@1 same "], failing: [] },
  ],
  [
    "a definition that takes more",
    changed("definition", guestWithPhone),
    { bump: "minor", parts: ["definitions/guest@1 changed "], failing: ["release/bump-too-small"] },
  ],
  [
    "a definition that takes less",
    changed("definition", stricter),
    {
      bump: "none",
      parts: ["definitions/guest@1 changed  refused"],
      failing: ["release/contract-breaks", "compat/property-required"],
    },
  ],
])("%s", (_, given, expected) => {
  expect(outcome(given)).toEqual(expected);
});

test("a template is taken away like a contract, a definition at any time", () => {
  const gone = (kind: ContractState["kind"]): object => outcome({ ...changed(kind, guest), contracts: [] });
  expect(gone("template")).toEqual({
    bump: "none",
    parts: ["templates/guest@1 removed 1.0.0 refused"],
    failing: ["release/contract-removed"],
  });
  expect(gone("definition")).toEqual({
    bump: "major",
    parts: ["definitions/guest@1 removed 1.0.0"],
    failing: ["release/bump-too-small"],
  });
});

test("a smaller bump is refused with the record that shows the change", () => {
  const patch = { file: ".changeset/one.md", bump: "patch", acknowledged: [] } as const;
  const findings = planRelease(facts(guestWithPhone, "1.1.0", { changesets: [patch] })).findings;
  expect(findings.find(({ rule }) => rule === "release/bump-too-small")?.data).toMatchObject({
    kind: "minor",
    declared: "patch",
  });
});

test("what the registry says of rules counts before what the package remembers", () => {
  const rule = { id: "policy/no-tracking", level: "hard" };
  const remembered = { version: "1.0.0", contracts: [], rules: [rule] };
  const registry = {
    kind: "published",
    version: "1.0.0",
    contracts: [],
    digests: new Map(),
    rules: [{ ...rule, level: "soft" }],
  } as const;
  const failing = (more: Partial<ReleaseFacts>): string[] =>
    planRelease(facts(guest, "1.0.0", { rules: [rule], released: remembered, ...more }))
      .findings.filter(fails)
      .map(({ rule }) => rule);
  expect(failing({})).toEqual([]);
  expect(failing({ registry })).toEqual(["release/rule-without-date"]);
});
