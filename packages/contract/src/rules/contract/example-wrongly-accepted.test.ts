import { expect, test } from "vitest";
import { inWords, lintChanged } from "../../../test/sound-package.js";

test("contract/example-wrongly-accepted fires, in both languages", async () => {
  const findings = await lintChanged({
    "contracts/lead/v1/examples/rejected/too-small--negative.json": '{ "email": "ada@acme.example", "score": -1 }\n',
  });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "lead@1",
          "file": "contracts/lead/v1/examples/rejected/too-small--negative.json",
          "line": 1,
        },
        "data": {
          "expected": "data/too-small",
          "name": "too-small--negative",
        },
        "level": "hard",
        "rule": "contract/example-wrongly-accepted",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The example “too-small--negative” should be rejected by data/too-small, and the schema accepts it.",
        "Make the schema stricter, or move the example to the accepted ones.",
      ],
      "fr": [
        "L’exemple « too-small--negative » devrait être refusé par data/too-small, et le schéma l’accepte.",
        "Rendez le schéma plus strict, ou déplacez l’exemple parmi ceux qui sont acceptés.",
      ],
    }
  `);
});

test("contract/example-wrongly-accepted stays silent", async () => {
  expect(
    await lintChanged({
      "contracts/lead/v1/examples/rejected/wrong-type--score-as-text.json":
        '{ "email": "ada@acme.example", "score": "3" }\n',
    }),
  ).toEqual([]);
});

test("contract/example-wrongly-accepted fires for the example of a definition", async () => {
  const example = "definitions/email/v1/examples/rejected/too-long--of-300-characters.json";
  const findings = await lintChanged({ [example]: '"ada@acme.example"\n' });
  expect(findings.map(({ rule, at, data }) => [rule, at.file, data])).toEqual([
    ["contract/example-wrongly-accepted", example, { name: "too-long--of-300-characters", expected: "data/too-long" }],
  ]);
});
