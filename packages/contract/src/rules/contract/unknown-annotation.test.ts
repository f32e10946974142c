import { expect, test } from "vitest";
import { edited, inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/unknown-annotation fires, in both languages", async () => {
  const findings = await lintChanged(
    edited(
      "contracts/lead/v1/schema.json",
      '"x-classification": "internal"',
      '"x-classification": "internal", "x-clasification": "internal"',
    ),
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 39,
          "contract": "lead@1",
          "file": "contracts/lead/v1/schema.json",
          "line": 19,
          "pointer": "/properties/score/x-clasification",
        },
        "data": {
          "known": [
            "x-classification",
            "x-labels",
            "x-also-called",
            "x-identity",
            "x-reason",
            "x-refers-to",
          ],
          "name": "x-clasification",
          "nearest": "x-classification",
        },
        "level": "hard",
        "rule": "contract/unknown-annotation",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "There is no annotation “x-clasification”, so nothing reads it.",
        "Did you mean “x-classification”?",
      ],
      "fr": [
        "L’annotation « x-clasification » n’existe pas : rien ne la lit.",
        "Vouliez-vous dire « x-classification » ?",
      ],
    }
  `);
});

test("contract/unknown-annotation fires in another way", async () => {
  const findings = await lintChanged(withField("code", { type: "string", "x-owner": "sales" }));
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/unknown-annotation",
        "definitions/thing/v1/schema.json",
        "/properties/code/x-owner",
        {
          "known": [
            "x-classification",
            "x-labels",
            "x-also-called",
            "x-identity",
            "x-reason",
            "x-refers-to",
          ],
          "name": "x-owner",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "There is no annotation “x-owner”, so nothing reads it.",
        "Delete it, or use “x-classification”, “x-labels”, “x-also-called”, “x-identity”, “x-reason” or “x-refers-to”.",
      ],
      "fr": [
        "L’annotation « x-owner » n’existe pas : rien ne la lit.",
        "Supprimez-la, ou utilisez « x-classification », « x-labels », « x-also-called », « x-identity », « x-reason » ou « x-refers-to ».",
      ],
    }
  `);
});

test("contract/unknown-annotation stays silent", async () => {
  expect(await lintChanged(withField("code", { type: "string", "x-also-called": ["Code"] }))).toEqual([]);
});
