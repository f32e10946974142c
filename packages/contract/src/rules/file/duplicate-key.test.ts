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
  expect(check("owner: sales\ntool: webinar\nowner: service\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Keep one “owner” and delete the other, or give one of them the name that was meant.",
          "problem": "“owner” stands here a second time; the first is on line 1.",
        },
        "found": {
          "at": {
            "column": 1,
            "file": "trellis.yaml",
            "line": 3,
            "pointer": "/owner",
          },
          "data": {
            "firstLine": 1,
            "name": "owner",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "column": 1,
                "file": "trellis.yaml",
                "line": 1,
                "pointer": "/owner",
              },
              "role": "first",
            },
          ],
          "rule": "file/duplicate-key",
        },
        "fr": {
          "fix": "Gardez un seul « owner » et supprimez l’autre, ou donnez à l’un des deux le nom voulu.",
          "problem": "« owner » figure ici une deuxième fois ; la première est à la ligne 1.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check("owner: sales\nnested: { owner: service }\n")).toEqual([]);
});
