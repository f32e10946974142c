import { expect, test } from "vitest";
import { color, said, tokensOf } from "../../../test/acme.js";

test("fires", () => {
  const findings = tokensOf({ a: { $type: "color", $value: "#ff0000" } }).findings;
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
          "why": "value",
        },
        "level": "hard",
        "rule": "template/token-invalid",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Correct it as the Design Tokens format (DTCG 2025.10) has it.",
        "problem": "The value of the token “a” is not of its type.",
      },
      "fr": {
        "fix": "Corrigez-le selon le format Design Tokens (DTCG 2025.10).",
        "problem": "La valeur du jeton « a » n’est pas de son type.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(tokensOf({ a: color(1, 0, 0) }).findings).toEqual([]);
});
