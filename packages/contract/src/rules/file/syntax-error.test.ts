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
  expect(check("title: Spring: the guide\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Put the whole text in quotation marks, as in title: "Spring: the guide".",
          "problem": "This text has a “:” and a space in it, which reads as the start of another value.",
        },
        "found": {
          "at": {
            "column": 8,
            "file": "trellis.yaml",
            "line": 1,
          },
          "data": {
            "what": "colon-in-text",
          },
          "level": "hard",
          "rule": "file/syntax-error",
        },
        "fr": {
          "fix": "Mettez tout le texte entre guillemets droits, comme dans title: "Printemps: le guide".",
          "problem": "Ce texte contient un deux-points suivi d’un espace, ce qui se lit comme le début d’une autre valeur.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check('title: "Spring: the guide"\n')).toEqual([]);
});
