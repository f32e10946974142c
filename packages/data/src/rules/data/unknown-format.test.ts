import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/unknown-format";

it("fires once", async () => {
  expect(await checkRule(rule, "a.xlsx", "PK")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Save the sheet with the data as “CSV UTF-8” and check that file.",
          "problem": "This is a spreadsheet of Excel or a program like it, and we read its text form only.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "a.xlsx",
          },
          "data": {
            "ending": "xlsx",
            "what": "spreadsheet",
          },
          "level": "hard",
          "rule": "data/unknown-format",
        },
        "fr": {
          "fix": "Enregistrez la feuille qui contient les données en « CSV UTF-8 » et vérifiez ce fichier.",
          "problem": "C’est une feuille de calcul d’Excel ou d’un programme semblable, dont nous ne lisons que la forme texte.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await checkRule(rule, "a.csv", "email,source\nada@acme.example,web\n")).toEqual([]);
});

it("sees a web page under another name", async () => {
  expect(
    (await checkRule(rule, "a.csv", "<!DOCTYPE html><html><body>Please log in</body></html>")).map(({ en, fr }) => [
      en,
      fr,
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Open it in a browser to see what it says, then export the data as “CSV UTF-8”.",
          "problem": "This is a web page and no table: perhaps the page that asks you to log in.",
        },
        {
          "fix": "Ouvrez-la dans un navigateur pour voir ce qu’elle dit, puis exportez les données en « CSV UTF-8 ».",
          "problem": "C’est une page web et non un tableau : peut-être celle qui demande de se connecter.",
        },
      ],
    ]
  `);
});

it("sees a compressed file under another name", async () => {
  expect(
    (await checkRule(rule, "a.ndjson", Uint8Array.of(0x1f, 0x8b, 8, 0))).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Unpack it and check the file that was inside.",
          "problem": "This file is compressed, so what is in it was not checked.",
        },
        {
          "fix": "Décompressez-le et vérifiez le fichier qu’il contient.",
          "problem": "Ce fichier est compressé : son contenu n’a pas été contrôlé.",
        },
      ],
    ]
  `);
});

it("knows no such ending", async () => {
  expect((await checkRule(rule, "a.xml", "<a/>")).map(({ en, fr }) => [en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Export it as .csv (or .tsv, .txt), .json or .ndjson (one record per line, also .jsonl).",
          "problem": "The file’s name ends in “.xml”, a kind that is not read as data, so it was not checked.",
        },
        {
          "fix": "Exportez-le en .csv (ou .tsv, .txt), en .json ou en .ndjson (un enregistrement par ligne, aussi .jsonl).",
          "problem": "Le nom du fichier se termine par « .xml », un genre qui n’est pas lu comme des données : rien n’a été contrôlé.",
        },
      ],
    ]
  `);
});

it("needs an ending", async () => {
  expect((await checkRule(rule, "data", "email\n")).map(({ en, fr }) => [en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Export it as .csv (or .tsv, .txt), .json or .ndjson (one record per line, also .jsonl).",
          "problem": "The file’s name has no ending, so it was not checked.",
        },
        {
          "fix": "Exportez-le en .csv (ou .tsv, .txt), en .json ou en .ndjson (un enregistrement par ligne, aussi .jsonl).",
          "problem": "Le nom du fichier n’a pas d’extension : rien n’a été contrôlé.",
        },
      ],
    ]
  `);
});
