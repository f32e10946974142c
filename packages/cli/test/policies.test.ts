import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@trellis/cli";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeFiles } from "./acme.js";
import { testIo } from "./test-io.js";

let root = "";
beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), "trellis-policies-")));
  await writeFiles(root, {
    "trellis.config.yaml": 'guardrails: ["@acme/policies"]\n',
    "node_modules/@acme/policies/package.json": {
      name: "@acme/policies",
      version: "1.0.0",
      type: "module",
      exports: {
        "./policies/house": "./generated/policies/house/index.js",
        "./policies/house/words/en": "./generated/policies/house/words/en.js",
        "./policies/house/words/fr": "./generated/policies/house/words/fr.js",
      },
    },
    "node_modules/@acme/policies/trellis.json": {
      trellis: 1,
      contracts: [],
      policies: [
        {
          name: "house",
          title: { en: "House", fr: "Maison" },
          owner: "legal",
          rules: [{ id: "policy/has-purpose", level: "soft" }],
          module: "./policies/house",
          export: "house",
          digest: "sha256-0",
        },
      ],
    },
    "node_modules/@acme/policies/generated/policies/house/index.js":
      'export const house = { name: "house", title: {}, owner: "legal", rules: [{ id: "policy/has-purpose", level: "soft", on: "manifest", cases: [], check: ({ declared }) => { if (declared.tool === "loud") console.log("{ hello"); return declared.purpose ? [] : [{ data: { tool: declared.tool } }]; } }] };',
    "node_modules/@acme/policies/generated/policies/house/words/en.js":
      'export const policyHasPurpose = ({ tool }) => ({ problem: tool + " says no purpose.", fix: "Write one." });',
    "node_modules/@acme/policies/generated/policies/house/words/fr.js":
      'export const policyHasPurpose = ({ tool }) => ({ problem: tool + " ne dit pas son but.", fix: "Écrivez-le." });',
    "node_modules/@acme/policies/generated/policies/house/pages/policy/has-purpose.md":
      "# A tool says what it is for\n\nAsk legal.\n",
    "node_modules/@acme/policies/generated/policies/house/pages/policy/has-purpose.fr.md":
      "# Un outil dit à quoi il sert\n\nDemandez au service juridique.\n",
    "tools/quiet/trellis.yaml": "tool: quiet\nowner: sales\n",
    "tools/quiet/app.js": "",
    "tools/loud/trellis.yaml": "tool: loud\nowner: sales\n",
    "tools/loud/app.js": "",
  });
});
afterAll(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

async function trellis(...args: string[]): Promise<{ code: number; out: string }> {
  const io = testIo({ cwd: root });
  return { code: await run(args, io), out: io.out() };
}

test("a policy's finding is told in its own words, in both languages", async () => {
  const { code, out } = await trellis("check", "tools/quiet");
  expect([code, out.includes("quiet says no purpose.")]).toEqual([1, true]);
  expect((await trellis("check", "tools/quiet", "--lang", "fr")).out).toContain("quiet ne dit pas son but.");
});

test("a policy that prints does not corrupt a report, and ends the run with 2", async () => {
  const { code, out } = await trellis("check", "tools/quiet", "tools/loud", "--format", "json");
  const { findings, tools } = JSON.parse(out) as {
    findings: { rule: string; level: string }[];
    tools: { name: string; fails: boolean }[];
  };
  expect(code).toBe(2);
  expect(
    findings
      .filter(({ rule }) => rule.startsWith("policy/") || rule.startsWith("run/"))
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(["policy/has-purpose", "policy/has-purpose", "run/policy-broken"]);
  expect(tools.map(({ name }) => name)).toEqual(["loud", "quiet"]);
});

test("its page comes from the installed package, and its rule stands in the list", async () => {
  expect((await trellis("explain", "policy/has-purpose")).out).toContain("A tool says what it is for");
  expect((await trellis("explain", "policy/has-purpose", "--lang", "fr")).out).toContain(
    "Demandez au service juridique.",
  );
  expect((await trellis("explain")).out).toMatch(/policy\/has-purpose +you may bend it/);
});

test("SARIF carries the page", async () => {
  const { out } = await trellis("check", "tools/quiet", "--format", "sarif");
  const { runs } = JSON.parse(out) as {
    runs: { tool: { driver: { rules: { id: string; help?: { markdown?: string } }[] } } }[];
  };
  const rule = runs[0]?.tool.driver.rules.find(({ id }) => id === "policy/has-purpose");
  expect(JSON.stringify(rule)).toContain("Ask legal.");
});
