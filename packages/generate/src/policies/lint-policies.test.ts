import { expect, test } from "vitest";
import { changedRule, withPackage } from "../../test/policy-package.js";
import { lintPolicies } from "./lint-policies.js";

const now = new Date("2027-01-15T12:00:00Z");
const contract = {
  "contracts/lead/v1/contract.yaml": "contract: lead\nversion: 1.0.0\ntitle: Lead\nowner: pricing\nstatus: active\n",
  "contracts/lead/v1/schema.json": JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://acme.example/contracts/lead/v1/schema.json",
    type: "object",
    properties: { health: { type: "string", "x-classification": "sensitive" } },
  }),
};

/** A package whose rule looks at contracts, and finds sensitive fields. */
const noSensitive = (
  check = 'fields.filter((one) => one.classification === "sensitive").map((one) => ({ pointer: "/" + one.path, data: { how: "sensitive" } }))',
) => {
  const subject = (classification: string) =>
    `{ kind: "contract", ref: "a@1", name: "a", major: 1, version: "1.0.0", status: "active", fields: [{ path: "x", types: [], required: false, classification: "${classification}" }] }`;
  return changedRule(
    /on: "record"[\s\S]*?\n {2}\],/,
    `on: "contract", check: ({ fields, ref }) => { return ${check}; }, cases: [{ name: "a", subject: ${subject("sensitive")}, finds: ["/x"] }, { name: "b", subject: ${subject("public")}, finds: [] }],`,
  );
};

const lint = (changed: Readonly<Record<string, string>>) =>
  withPackage(changed, (folder) => lintPolicies({ folder, root: folder, now }));

test("the contracts of a package are checked by its own policies", async () => {
  expect(await lint({ ...noSensitive(), ...contract })).toEqual([
    {
      rule: "policy/no-discount",
      level: "hard",
      at: { file: "contracts/lead/v1/schema.json", contract: "lead@1", pointer: "/health" },
      data: { how: "sensitive" },
    },
  ]);
});

test("a rule that breaks on a contract is told as unproven", async () => {
  const breaks = noSensitive(
    'ref === "lead@1" ? undefined : fields.filter((one) => one.classification === "sensitive").map((one) => ({ pointer: "/" + one.path }))',
  );
  expect(await lint({ ...breaks, ...contract })).toMatchObject([
    {
      rule: "policy/rule-unproven",
      data: { name: "policy/no-discount", what: "breaks", case: "lead@1", found: "no-list" },
    },
  ]);
});

test("a package with sound policies and nothing else has no problem, and one without policies has no answer", async () => {
  expect(await lint({})).toEqual([]);
  expect(
    await withPackage({}, (folder) => lintPolicies({ folder: `${folder}/generated`, root: folder, now })),
  ).toBeUndefined();
});
