import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { affectedBy } from "./affected-by.js";

const root = `${sep}repo`;
const at = (path: string): string => join(root, ...path.split("/"));
const places = { config: at("trellis.config.yaml"), packages: [at("guardrails")] };

function affected(path: string, texts: { before?: string; after?: string } = {}): unknown {
  const changed = { files: [at(path)], root, before: () => texts.before };
  const { all, refs } = affectedBy(changed.files, places, changed, () => texts.after);
  return all ? "all" : [...refs];
}

test.each([
  ["guardrails/contracts/lead/v1/schema.json", ["lead@1"]],
  ["guardrails/generated/lead/v2/validate.js", ["lead@2"]],
  ["guardrails/templates/landing-page/v1/template.html", ["landing-page@1"]],
  ["guardrails/definitions/email/v1/schema.json", "all"],
  ["guardrails/policies/consent.ts", "all"],
  ["guardrails/owners.yaml", "all"],
  ["guardrails/grants.yaml", "all"],
  ["guardrails/README.md", []],
  ["guardrails/test/lead.test.ts", []],
  ["trellis.config.yaml", "all"],
  ["trellis.known-problems.yaml", "all"],
  ["grants.yaml", "all"],
  // A report that somebody had written beside the configuration.
  ["trellis.sarif", []],
  ["pnpm-lock.yaml", "all"],
  ["docs/guide.md", []],
  ["elsewhere/package-lock.json", []],
  ["elsewhere/trellis.config.yaml", []],
])("%s touches %j", (path, expected) => {
  expect(affected(path)).toEqual(expected);
});

const index = (...rows: object[]): string => JSON.stringify({ trellis: 1, contracts: rows, templates: [] });

test.each([
  [
    "a row that differs",
    index({ name: "lead", major: 1, digest: "a" }),
    index({ name: "lead", major: 1, digest: "b" }),
    ["lead@1"],
  ],
  ["a row more", index(), index({ name: "lead", major: 2 }), ["lead@2"]],
  ["a row less", index({ name: "lead", major: 1 }), index(), ["lead@1"]],
  ["another order of nothing", index({ name: "lead", major: 1 }), index({ name: "lead", major: 1 }), []],
  ["policies", JSON.stringify({ trellis: 1, policies: [] }), JSON.stringify({ trellis: 1, policies: [{}] }), "all"],
  ["a new file", undefined, index(), "all"],
  ["a file that is gone", index(), undefined, "all"],
  ["what is no JSON", "{", "{}", "all"],
])("trellis.json: %s", (_, before, after, expected) => {
  const texts = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  expect(affected("guardrails/trellis.json", texts)).toEqual(expected);
});

test("package.json: a version and exports say nothing, anything else may", () => {
  const text = (extra: object): string => JSON.stringify({ name: "x", ...extra });
  const before = text({ version: "1.0.0", exports: {} });
  expect(
    affected("guardrails/package.json", {
      before,
      after: text({ version: "1.1.0", exports: { "./lead/v1": "./a.js" } }),
    }),
  ).toEqual([]);
  expect(
    affected("guardrails/package.json", { before, after: text({ version: "1.0.0", exports: {}, type: "module" }) }),
  ).toBe("all");
});
