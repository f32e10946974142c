import { expect, test } from "vitest";
import { changedPolicy, generateFindings } from "../../../test/policy-package.js";

test("fires", async () => {
  const fires = changedPolicy("import { definePolicy }", 'import "node:fs";\nimport { definePolicy }');
  expect(await generateFindings(fires)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Mend the code. A policy may import its neighbours and “@trellis/findings”, and nothing of Node.",
          "problem": "The policy “offers” cannot be compiled: offers/policy.ts:1: Could not resolve "node:fs"",
        },
        "finding": {
          "at": {
            "file": "policies/offers/policy.ts",
          },
          "data": {
            "error": "offers/policy.ts:1: Could not resolve "node:fs"",
            "name": "offers",
            "what": "compile",
          },
          "level": "absolute",
          "rule": "policy/code-broken",
        },
        "fr": {
          "fix": "Corrigez le code. Une politique peut importer ses voisins et « @trellis/findings », et rien de Node.",
          "problem": "La politique « offers » ne se compile pas : offers/policy.ts:1: Could not resolve "node:fs"",
        },
      },
    ]
  `);
});

test.each([
  ["loads with an error", changedPolicy("export const", 'throw new Error("no");\nexport const'), "load"],
  ["prints when it is loaded", changedPolicy("export const", 'console.log("hi");\nexport const'), "prints"],
  ["exports no policy", changedPolicy("offers =", "others ="), "no-policy"],
  ["has another name", changedPolicy('name: "offers"', 'name: "gifts"'), "other-name"],
  ["has a rule that is none", changedPolicy("[noDiscount]", "[7]"), "no-policy"],
])("fires when the code %s", async (_, changed, what) => {
  const found = await generateFindings(changed);
  expect(found.map(({ finding }) => [finding.rule, finding.data.what])).toEqual([["policy/code-broken", what]]);
  for (const { en, fr } of found) expect(`${en.problem}${en.fix}${fr.problem}${fr.fix}`).not.toContain("undefined");
});

test("stays silent", async () => {
  expect(await generateFindings({})).toEqual([]);
});
