import { expect, it } from "vitest";
import { checkFile, checkRule } from "../../../test/check-file.js";

const rule = "data/field-not-mapped";
const rows = "Mail;Origine;Sujet\na@acme.example;web;x\nb@acme.example;web;y\n";

it("fires once for a field that no line of the map makes, and shows the line to write", async () => {
  expect(
    await checkRule(rule, "a.csv", rows, { source: "Origine", "consents[0].note": "Sujet" }),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write in the map of trellis.yaml: email: … with a column’s name after the colon, or { value: … } when it is the same for all.",
          "problem": "“E-mail address” is needed, and no line of the map makes it.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "a.csv",
            "pointer": "/email",
          },
          "data": {
            "why": "map",
            "write": [
              "email: …",
            ],
          },
          "level": "hard",
          "rule": "data/field-not-mapped",
        },
        "fr": {
          "fix": "Écrivez dans la correspondance (map) de trellis.yaml : email: … avec, après le deux-points, le nom d’une colonne, ou { value: … } si c’est la même valeur partout.",
          "problem": "Le champ « Adresse e-mail » est nécessaire, et aucune ligne de la correspondance (map) ne le donne.",
        },
      },
      {
        "en": {
          "fix": "Write in the map of trellis.yaml: "consents[0].basis": … with a column’s name after the colon, or { value: … } when it is the same for all.",
          "problem": "“first consent, basis” is needed, and no line of the map makes it.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "a.csv",
            "pointer": "/consents/0/basis",
          },
          "data": {
            "why": "map",
            "write": [
              ""consents[0].basis": …",
            ],
          },
          "level": "hard",
          "rule": "data/field-not-mapped",
        },
        "fr": {
          "fix": "Écrivez dans la correspondance (map) de trellis.yaml : "consents[0].basis": … avec, après le deux-points, le nom d’une colonne, ou { value: … } si c’est la même valeur partout.",
          "problem": "Le champ « consentement n° 1, base » est nécessaire, et aucune ligne de la correspondance (map) ne le donne.",
        },
      },
    ]
  `);
});

it("names the column that it could come from", async () => {
  const found = await checkRule(rule, "a.csv", rows.replace("Mail", "Adresse e-mail"), { source: "Origine" });
  expect(found.map(({ en, fr }) => [en.fix, fr.fix])).toMatchInlineSnapshot(`
    [
      [
        "Write in the map of trellis.yaml: email: Adresse e-mail",
        "Écrivez dans la correspondance (map) de trellis.yaml : email: Adresse e-mail",
      ],
    ]
  `);
});

it("says without a map how a column could be called", async () => {
  const found = await checkRule(rule, "a.csv", rows.replace("Mail", "Kontakt"));
  expect(found.map(({ en, fr }) => [en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Call the column that holds it “E-mail address”. Or say it in the map of trellis.yaml: email: … with a column’s name after the colon, or { value: … } when it is the same for all.",
          "problem": "“E-mail address” is needed, and no column has a name that says so.",
        },
        {
          "fix": "Nommez « Adresse e-mail » la colonne qui le contient. Ou indiquez-le dans la correspondance (map) de trellis.yaml : email: … avec, après le deux-points, le nom d’une colonne, ou { value: … } si c’est la même valeur partout.",
          "problem": "Le champ « Adresse e-mail » est nécessaire, et aucune colonne ne porte un nom qui le désigne.",
        },
      ],
    ]
  `);
});

it("stays silent where there is a column and a cell is empty", async () => {
  const { lines } = await checkFile("a.csv", "email;source\na@acme.example;web\n;web\n");
  expect(lines).toEqual(["3:1 A3 #2 data/required-missing: /email"]);
});
