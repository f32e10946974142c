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
  expect(check(Buffer.from("email\r\nanna@acme.example\r\n"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Nothing needs mending. If others see every line as changed, save the file with the line ending “LF”.",
          "problem": "The lines end the way Windows writes them (CRLF). They were read without trouble.",
        },
        "found": {
          "at": {
            "column": 6,
            "file": "exports/leads.csv",
            "line": 1,
          },
          "data": {},
          "level": "advisory",
          "rule": "file/windows-line-ends",
        },
        "fr": {
          "fix": "Rien à corriger. Si d’autres voient toutes les lignes modifiées, enregistrez le fichier avec la fin de ligne « LF ».",
          "problem": "Les lignes se terminent à la manière de Windows (CRLF). Elles ont été lues sans difficulté.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check(Buffer.from("email\nanna@acme.example\n"))).toEqual([]);
});
