import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/no-records";

it("fires once", async () => {
  expect(await checkRule(rule, "a.ndjson", "\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Check that it is the right file and that the export was finished.",
          "problem": "The file is empty, so nothing was checked.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "a.ndjson",
          },
          "data": {
            "without": "anything",
          },
          "level": "soft",
          "rule": "data/no-records",
        },
        "fr": {
          "fix": "Vérifiez que c’est le bon fichier et que l’export est allé jusqu’au bout.",
          "problem": "Le fichier est vide : rien n’a été contrôlé.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await checkRule(rule, "a.csv", "email,source\nada@acme.example,web\n")).toEqual([]);
});

it("tells a header without rows", async () => {
  expect((await checkRule(rule, "a.csv", "email,source\n")).map(({ en, fr }) => [en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Check the period and the filters of the export, then export it again.",
          "problem": "The file has the names of the columns and no row below them, so nothing was checked.",
        },
        {
          "fix": "Vérifiez la période et les filtres de l’export, puis exportez de nouveau.",
          "problem": "Le fichier contient les noms des colonnes et aucune ligne en dessous : rien n’a été contrôlé.",
        },
      ],
    ]
  `);
});

it("tells a list without items", async () => {
  expect((await checkRule(rule, "a.json", "[]")).map(({ en, fr }) => [en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Check the period and the filters of the export, then export it again.",
          "problem": "The list in the file has no entry, so nothing was checked.",
        },
        {
          "fix": "Vérifiez la période et les filtres de l’export, puis exportez de nouveau.",
          "problem": "La liste du fichier ne contient aucun élément : rien n’a été contrôlé.",
        },
      ],
    ]
  `);
});
