import { describe as say } from "@trellis/findings";
import { expect, it } from "vitest";
import { parseDocument } from "../../read/index.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

function check(text: string) {
  return parseDocument({ text, file: "trellis.yaml", syntax: "yaml" }).findings.map((found) => ({
    found,
    en: say(found, en),
    fr: say(found, fr),
  }));
}

it("fires once", () => {
  expect(check("a: &a [1, *a]\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write the values out where they are needed, without “&” and “*”.",
          "problem": "A part marked with “&” contains itself through “*”, so it never ends.",
        },
        "found": {
          "at": {
            "column": 11,
            "file": "trellis.yaml",
            "line": 1,
          },
          "data": {
            "endless": true,
          },
          "level": "hard",
          "rule": "file/alias-bomb",
        },
        "fr": {
          "fix": "Écrivez les valeurs là où il les faut, sans « & » ni « * ».",
          "problem": "Une partie marquée par « & » se contient elle-même à travers « * » : elle n’a pas de fin.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check("a: &a [1]\nb: *a\n")).toEqual([]);
});
