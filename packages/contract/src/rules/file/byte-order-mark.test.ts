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
  expect(check(Buffer.from("\uFEFFemail\n"))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Nothing needs mending here. To be safe elsewhere, save the file as “UTF-8”, not as “UTF-8 with BOM”.",
          "problem": "The file begins with an invisible mark (a “BOM”), which some programs take for part of the first name.",
        },
        "found": {
          "at": {
            "column": 1,
            "file": "exports/leads.csv",
            "line": 1,
          },
          "data": {},
          "level": "advisory",
          "rule": "file/byte-order-mark",
        },
        "fr": {
          "fix": "Rien à corriger ici. Pour plus de sûreté ailleurs, enregistrez le fichier en « UTF-8 » et non en « UTF-8 avec BOM ».",
          "problem": "Le fichier commence par une marque invisible (« BOM ») que certains programmes prennent pour une partie du premier nom.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check(Buffer.from("email\n"))).toEqual([]);
});
