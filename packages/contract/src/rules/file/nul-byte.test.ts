import { describe as say } from "@trellis/findings";
import { expect, it } from "vitest";
import { decodeText } from "../../read/index.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

function check(bytes: Buffer) {
  return decodeText(bytes, { file: "exports/leads.csv" }).findings.map((found) => ({
    found,
    en: say(found, en),
    fr: say(found, fr),
  }));
}

it("fires once", () => {
  expect(check(Buffer.from("email\nanna\u0000@acme.example\n"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Export or download the file again. If the byte is still there, ask whoever runs the program that made it.",
          "problem": "There is a zero byte (NUL) in the file here. No text has one: the file is damaged, or it is no text file.",
        },
        "found": {
          "at": {
            "column": 5,
            "file": "exports/leads.csv",
            "line": 2,
          },
          "data": {},
          "level": "hard",
          "rule": "file/nul-byte",
        },
        "fr": {
          "fix": "Exportez ou téléchargez de nouveau le fichier. Si l’octet y est encore, adressez-vous au responsable du programme qui l’a produit.",
          "problem": "Le fichier contient ici un octet nul (NUL). Aucun texte n’en a : le fichier est abîmé, ou ce n’est pas un fichier texte.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check(Buffer.from("email\nanna@acme.example\n"))).toEqual([]);
});
