import { expect, test } from "vitest";
import { said, tokensOf } from "../../../test/acme.js";

test("fires", () => {
  const findings = tokensOf({ a: { $type: "number", $value: "{b}" }, b: { $value: "{a}" } }).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 3,
          "file": "tokens.json",
          "line": 2,
        },
        "data": {
          "name": "a",
          "through": [
            "a",
            "b",
            "a",
          ],
        },
        "level": "hard",
        "rule": "template/token-cycle",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Give one of them a value of its own.",
        "problem": "The token “a” refers to itself: a → b → a.",
      },
      "fr": {
        "fix": "Donnez à l’un d’eux une valeur propre.",
        "problem": "Le jeton « a » renvoie à lui-même : a → b → a.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(tokensOf({ a: { $type: "number", $value: "{b}" }, b: { $type: "number", $value: 4 } }).findings).toEqual([]);
});
