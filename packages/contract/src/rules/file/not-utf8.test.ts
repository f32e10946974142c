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
  expect(check(Buffer.from("name\nRené\n", "latin1"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Save it again as “UTF-8”. In Excel: Save As, “CSV UTF-8”. In a text editor: Save with encoding “UTF-8”.",
          "problem": "From here on, the file’s characters are not saved as “UTF-8”: letters such as é and ü would be read wrongly.",
        },
        "found": {
          "at": {
            "column": 4,
            "file": "exports/leads.csv",
            "line": 2,
          },
          "data": {
            "byte": 8,
            "what": "other",
          },
          "level": "hard",
          "rule": "file/not-utf8",
        },
        "fr": {
          "fix": "Enregistrez-le de nouveau en « UTF-8 ». Dans Excel : Enregistrer sous, « CSV UTF-8 ». Dans un éditeur de texte : enregistrer avec l’encodage « UTF-8 ».",
          "problem": "À partir d’ici, les caractères du fichier ne sont pas enregistrés en « UTF-8 » : des lettres comme é ou ü seraient mal lues.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check(Buffer.from("name\nRené\n"))).toEqual([]);
});
