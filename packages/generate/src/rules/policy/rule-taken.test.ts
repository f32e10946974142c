import { expect, test } from "vitest";
import { changedPolicy, generateFindings, policyPackage } from "../../../test/policy-package.js";

test("fires", async () => {
  const second = Object.entries(policyPackage)
    .filter(([file]) => file.startsWith("policies/offers/"))
    .map(([file, text]) => [
      file.replace("/offers/", "/gifts/"),
      text.replace("offers", "gifts").replace('"offers"', '"gifts"'),
    ]);
  expect(await generateFindings(Object.fromEntries(second))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Give one of the two rules another name, or list it once.",
          "problem": "The rule id “policy/no-discount” is used twice: by policies/gifts/rules/no-discount.ts and by policies/offers/rules/no-discount.ts.",
        },
        "finding": {
          "at": {
            "file": "policies/offers/rules/no-discount.ts",
          },
          "data": {
            "first": "policies/gifts/rules/no-discount.ts",
            "name": "policy/no-discount",
            "second": "policies/offers/rules/no-discount.ts",
          },
          "level": "absolute",
          "rule": "policy/rule-taken",
        },
        "fr": {
          "fix": "Donnez un autre nom à l’une des deux règles, ou ne la listez qu’une fois.",
          "problem": "L’identifiant de règle « policy/no-discount » sert deux fois : pour policies/gifts/rules/no-discount.ts et pour policies/offers/rules/no-discount.ts.",
        },
      },
    ]
  `);
});

test("fires when a policy lists a rule twice", async () => {
  const found = await generateFindings(changedPolicy("[noDiscount]", "[noDiscount, noDiscount]"));
  expect(found.map(({ finding }) => finding.rule)).toEqual(["policy/rule-taken"]);
});

test("stays silent", async () => {
  expect(await generateFindings({})).toEqual([]);
});
