import { expect, test } from "vitest";
import { checkWithPolicies, leadsTool } from "../../../test/policy-workspace.js";
import { said } from "../../../test/workspace.js";

const rule = { id: "policy/no-leads", check: "() => []" };

test("fires", async () => {
  const finds = { ...rule, check: "() => [{}]" };
  const findings = await checkWithPolicies(
    [
      { folder: "house", rules: [rule] },
      { folder: "more", rules: [finds] },
    ],
    leadsTool,
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 56,
          "file": "more/trellis.json",
          "line": 1,
          "pointer": "/policies/0",
        },
        "data": {
          "first": "@acme/house",
          "name": "policy/no-leads",
          "second": "@acme/more",
        },
        "level": "absolute",
        "related": [
          {
            "at": {
              "column": 56,
              "file": "house/trellis.json",
              "line": 1,
              "pointer": "/policies/0",
            },
            "role": "first",
          },
        ],
        "rule": "run/rule-twice",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Name only one of the two guardrail packages in trellis.config.yaml, or have one of the rules renamed.",
        "problem": "The rule id “policy/no-leads” is used twice: by @acme/house and by @acme/more. Only the first is checked.",
      },
      "fr": {
        "fix": "Ne nommez que l’un des deux paquets de garde-fous dans trellis.config.yaml, ou faites renommer l’une des règles.",
        "problem": "L’identifiant de règle « policy/no-leads » sert deux fois : dans @acme/house et dans @acme/more. Seule la première règle est contrôlée.",
      },
    }
  `);
});

test("fires when one package uses an id twice", async () => {
  const findings = await checkWithPolicies([{ folder: "house", rules: [rule, rule] }], leadsTool);
  expect(findings.map(({ rule: id, data }) => [id, data.first, data.second])).toEqual([
    ["run/rule-twice", "@acme/house", "@acme/house"],
  ]);
});

test("stays silent", async () => {
  const other = { id: "policy/no-visits", check: "() => []" };
  expect(
    await checkWithPolicies(
      [
        { folder: "house", rules: [rule] },
        { folder: "more", rules: [other] },
      ],
      leadsTool,
    ),
  ).toEqual([]);
});
