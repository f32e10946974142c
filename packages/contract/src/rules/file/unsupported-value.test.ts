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
  expect(check("id: 12345678901234567890\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If it is a name rather than an amount (an id, a phone number), put it in quotation marks: "12345678901234567890".",
          "problem": "This number is so long that programs round it without a word.",
        },
        "found": {
          "at": {
            "column": 5,
            "file": "trellis.yaml",
            "line": 1,
            "pointer": "/id",
          },
          "data": {
            "what": "long-number",
          },
          "level": "hard",
          "rule": "file/unsupported-value",
        },
        "fr": {
          "fix": "Si c’est un nom plutôt qu’une quantité (un identifiant, un numéro de téléphone), mettez-le entre guillemets droits : "12345678901234567890".",
          "problem": "Ce nombre est si long que les programmes l’arrondissent sans le dire.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check('id: "12345678901234567890"\n')).toEqual([]);
});
