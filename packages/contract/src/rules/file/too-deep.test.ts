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
  expect(check("[".repeat(300) + "]".repeat(300))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Check that a program did not write opening brackets over and over; then put the values on fewer levels.",
          "problem": "From here on, lists and objects stand more than 256 levels deep inside one another.",
        },
        "found": {
          "at": {
            "column": 258,
            "file": "trellis.yaml",
            "line": 1,
          },
          "data": {
            "limit": 256,
          },
          "level": "hard",
          "rule": "file/too-deep",
        },
        "fr": {
          "fix": "Vérifiez qu’un programme n’a pas répété des crochets ouvrants, puis mettez les valeurs sur moins de niveaux.",
          "problem": "À partir d’ici, les listes et les objets s’emboîtent sur plus de 256 niveaux.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check("[".repeat(200) + "]".repeat(200))).toEqual([]);
});
