import { expect, test } from "vitest";
import { changedPolicy, changedRule, generateFindings } from "../../../test/policy-package.js";

test("fires", async () => {
  expect(await generateFindings({ "policies/offers/rules/no-discount.fr.md": undefined })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write it: what the rule means, an example that breaks it, the same mended, whom to ask.",
          "problem": "The rule “policy/no-discount” has no page “no-discount.fr.md”.",
        },
        "finding": {
          "at": {
            "file": "policies/offers/rules/no-discount.ts",
          },
          "data": {
            "name": "policy/no-discount",
            "part": "no-discount.fr.md",
            "what": "page",
          },
          "level": "hard",
          "rule": "policy/rule-incomplete",
        },
        "fr": {
          "fix": "Écrivez-la : ce que la règle veut dire, un exemple qui l’enfreint, le même corrigé, à qui demander.",
          "problem": "La règle « policy/no-discount » n’a pas de page « no-discount.fr.md ».",
        },
      },
    ]
  `);
});

test.each([
  ["does not export its words", changedRule("export const fr", "const fr"), "exports", "fr"],
  ["has another id", changedRule('"policy/no-discount"', '"policy/no-gift"'), "id", "policy/no-gift"],
  ["has no test", { "policies/offers/rules/no-discount.test.ts": undefined }, "test", "no-discount.test.ts"],
  [
    "has words that fail",
    changedRule("Words<typeof noDiscount, { field: string }> = ({ field })", "any = ({ most: field })"),
    "words",
    "en",
  ],
  ["is not in the policy", changedPolicy("[noDiscount]", "[]"), "not-listed", undefined],
  ["has an owner that nobody knows", changedRule('on: "record"', 'owner: "nobody", on: "record"'), "owner", "nobody"],
])("fires when a rule %s", async (_, changed, what, part) => {
  const found = await generateFindings(changed);
  expect(found.map(({ finding }) => [finding.rule, finding.data.what, finding.data.part])).toContainEqual([
    "policy/rule-incomplete",
    what,
    part,
  ]);
  for (const { en, fr } of found) expect(`${en.problem}${en.fix}${fr.problem}${fr.fix}`).not.toContain("undefined");
});

test("fires when a listed rule has no file", async () => {
  const found = await generateFindings({
    ...changedPolicy('./rules/no-discount.js"', './no-discount.js"'),
    "policies/offers/no-discount.ts": changedRule("hard", "hard")["policies/offers/rules/no-discount.ts"],
    "policies/offers/rules/no-discount.ts": undefined,
  });
  expect(found.map(({ finding }) => [finding.rule, finding.data.what])).toContainEqual([
    "policy/rule-incomplete",
    "no-file",
  ]);
});

test("stays silent", async () => {
  expect(await generateFindings({})).toEqual([]);
});
