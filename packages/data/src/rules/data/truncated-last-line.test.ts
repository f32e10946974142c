import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/truncated-last-line";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.ndjson", `{"email":"ada@acme.example","source":"web"}\n{"email":"gra`),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Export or download it again; more records than this one may be missing.",
          "problem": "The file breaks off here, before its last record is complete.",
        },
        "found": {
          "at": {
            "column": 14,
            "contract": "signup@1",
            "file": "a.ndjson",
            "line": 2,
            "record": 2,
          },
          "data": {},
          "level": "hard",
          "rule": "data/truncated-last-line",
        },
        "fr": {
          "fix": "Exportez-le ou téléchargez-le de nouveau ; il peut manquer d’autres enregistrements que celui-ci.",
          "problem": "Le fichier s’interrompt ici, avant la fin de son dernier enregistrement.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(
      rule,
      "a.ndjson",
      `{"email":"ada@acme.example","source":"web"}\n{"email":"grace@acme.example","source":"web"}`,
    ),
  ).toEqual([]);
});

it("sees a list that is not closed", async () => {
  expect(
    (await checkRule(rule, "a.json", `[{"email":"ada@acme.example","source":"web"},{"email":`)).map(({ en, fr }) => [
      en,
      fr,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Export or download it again; more records than this one may be missing.",
          "problem": "The file breaks off here, before its last record is complete.",
        },
        {
          "fix": "Exportez-le ou téléchargez-le de nouveau ; il peut manquer d’autres enregistrements que celui-ci.",
          "problem": "Le fichier s’interrompt ici, avant la fin de son dernier enregistrement.",
        },
      ],
    ]
  `);
});

it("sees a row that is not complete", async () => {
  expect(
    (await checkRule(rule, "a.csv", "email,source\nada@acme.example,web\ngrace")).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Export or download it again; more records than this one may be missing.",
          "problem": "The file breaks off here, before its last record is complete.",
        },
        {
          "fix": "Exportez-le ou téléchargez-le de nouveau ; il peut manquer d’autres enregistrements que celui-ci.",
          "problem": "Le fichier s’interrompt ici, avant la fin de son dernier enregistrement.",
        },
      ],
    ]
  `);
});
