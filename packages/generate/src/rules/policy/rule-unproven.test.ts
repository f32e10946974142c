import { expect, test } from "vitest";
import { changedRule, generateFindings } from "../../../test/policy-package.js";

test("fires", async () => {
  expect(await generateFindings(changedRule('finds: ["/percent"]', "finds: []"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add a case under “cases” whose “finds” names where the rule finds something.",
          "problem": "The rule “policy/no-discount” has no case in which it finds something.",
        },
        "finding": {
          "at": {
            "file": "policies/offers/rules/no-discount.ts",
          },
          "data": {
            "name": "policy/no-discount",
            "what": "no-case-fires",
          },
          "level": "absolute",
          "rule": "policy/rule-unproven",
        },
        "fr": {
          "fix": "Ajoutez sous « cases » un cas dont « finds » nomme l’endroit où la règle trouve quelque chose.",
          "problem": "La règle « policy/no-discount » n’a aucun cas où elle trouve quelque chose.",
        },
      },
      {
        "en": {
          "fix": "Mend the rule, or the case.",
          "problem": "The rule “policy/no-discount” finds something else than its case “high” says: /percent.",
        },
        "finding": {
          "at": {
            "file": "policies/offers/rules/no-discount.ts",
          },
          "data": {
            "case": "high",
            "found": "/percent",
            "name": "policy/no-discount",
            "what": "case-differs",
          },
          "level": "absolute",
          "rule": "policy/rule-unproven",
        },
        "fr": {
          "fix": "Corrigez la règle, ou le cas.",
          "problem": "La règle « policy/no-discount » trouve autre chose que ce que dit son cas « high » : /percent.",
        },
      },
    ]
  `);
});

test.each([
  ["no case that it leaves alone", changedRule("percent: 10 }", "percent: 70 }"), ["case-differs"]],
  [
    "a case on which it throws",
    changedRule("check: (", 'check: (subject) => { throw new Error("no"); }, old: ('),
    ["breaks", "breaks"],
  ],
  ["no case at all", changedRule("cases: [", "cases: [], old: ["), ["no-case-fires", "no-case-silent"]],
])("fires when a rule has %s", async (_, changed, what) => {
  const found = await generateFindings(changed);
  expect(found.map(({ finding }) => [finding.rule, finding.data.what])).toEqual(
    what.map((one) => ["policy/rule-unproven", one]),
  );
  for (const { en, fr } of found) expect(`${en.problem}${en.fix}${fr.problem}${fr.fix}`).not.toContain("undefined");
});

test("stays silent", async () => {
  expect(await generateFindings({})).toEqual([]);
});
