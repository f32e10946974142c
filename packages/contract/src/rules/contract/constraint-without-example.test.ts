import { expect, test } from "vitest";
import { edited, inWords, lintChanged, withDefinition } from "../../../test/sound-package.js";

test("contract/constraint-without-example fires, in both languages", async () => {
  const findings = await lintChanged(
    edited("contracts/lead/v1/schema.json", '"type": "integer",', '"type": "integer", "maximum": 100,'),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 26,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 18,
          "pointer": "/properties/score/maximum",
        },
        "data": {
          "name": "maximum",
          "rule": "too-large",
          "value": "100",
          "what": "maximum",
          "where": "score",
        },
        "level": "soft",
        "rule": "contract/constraint-without-example",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "No example shows what “maximum: 100” does in “score”: without it, all would be judged as now.",
        "Add an example to examples/rejected that breaks this and nothing else: “too-large--….json”.",
      ],
      "fr": [
        "Aucun exemple ne montre l’effet de « maximum : 100 » dans « score » : sans lui, tous seraient jugés de même.",
        "Ajoutez à examples/rejected un exemple qui ne manque qu’à cela : « too-large--….json ».",
      ],
    }
  `);
});

test("a name in `required` counts on its own, and so does a reference", async () => {
  const findings = await lintChanged({
    "contracts/lead/v1/examples/rejected/required-missing--no-email.json": '{ "email": 7 }\n',
    ...edited("contracts/lead/v1/examples/rejected/wrong-type--email-as-number.json", "7", '"ada@acme.example"'),
  });
  const unshown = findings.filter(({ rule }) => rule === "contract/constraint-without-example");
  expect(unshown.map(({ at, data }) => [at.pointer, data.name])).toEqual([["/required", "email"]]);
});

test("what can only be shown by leaving it out is tried", async () => {
  const files = withDefinition({ oneOf: [{ required: ["a"] }, { required: ["b"] }] });
  const example = (name: string): string => `definitions/thing/v1/examples/${name}.json`;
  const shown = {
    ...files,
    [example("rejected/several-branches-match--both")]: '{ "a": 1, "b": 1 }',
    [example("accepted/b")]: '{ "b": 1 }',
    [example("accepted/a")]: '{ "a": 1 }',
  };
  expect(await lintChanged(shown)).toEqual([]);
  const { [example("accepted/a")]: _, [example("rejected/several-branches-match--both")]: __, ...less } = shown;
  const findings = await lintChanged(less);
  expect(findings.map(({ rule, at, data }) => [rule, at.pointer, data.name])).toEqual([
    ["contract/constraint-without-example", "/oneOf", "oneOf"],
    ["contract/constraint-without-example", "/oneOf/1/required", "b"],
  ]);
});

test("contract/constraint-without-example stays silent", async () => {
  expect(await lintChanged()).toEqual([]);
  // A draft need not show anything yet.
  expect(
    await lintChanged({
      ...edited("contracts/lead/v1/contract.yaml", "status: active", "status: draft"),
      ...edited("contracts/lead/v1/schema.json", '"type": "integer",', '"type": "integer", "maximum": 100,'),
    }),
  ).toEqual([]);
});
