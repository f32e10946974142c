import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { changed } from "../../../test/changed.js";
import { compareVersions } from "../../index.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

const before = { properties: { mail: { type: "string" } } };
const after = { properties: { mail: { type: "string", format: "email" }, x: true } };

/** The changes when formats are assertions; as remarks they change nothing. */
function asserted(earlier: object, later: object) {
  return compareVersions({
    before: [{ schema: earlier, file: "released/1.0.0.json" }],
    after: { schema: later, file: "schema.json" },
    mode: "full",
    comparison: "strict",
    formats: "assert",
  }).changes.filter(({ rule }) => rule === "compat/format-added");
}

test("compat/format-added fires, in both languages", () => {
  const found = asserted(before, after);
  expect(
    found.map((finding) => ({ finding, en: describe(finding, en), fr: describe(finding, fr) })),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Check that the values sent so far have this format: whoever validates formats refuses the others.",
          "problem": "“mail” has a new format (before: nothing; now: format: email). A record that was right so far is refused now: {"mail":""}",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/properties/mail/format",
          },
          "data": {
            "after": "format: email",
            "before": "",
            "breaks": "backward",
            "name": "mail",
            "witness": "{"mail":""}",
          },
          "level": "hard",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "/properties/mail",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/properties/mail/format",
              },
              "role": "after",
            },
          ],
          "rule": "compat/format-added",
        },
        "fr": {
          "fix": "Vérifiez que les valeurs envoyées jusqu’ici ont ce format : qui vérifie les formats refuse les autres.",
          "problem": "« mail » a un nouveau format (avant : rien ; maintenant : format: email). Un enregistrement correct jusqu’ici est désormais refusé : {"mail":""}",
        },
      },
    ]
  `);
});

test("compat/format-added stays silent", () => {
  expect(changed(before, before)).toEqual([]);
  expect(asserted(after, after)).toEqual([]);
});
