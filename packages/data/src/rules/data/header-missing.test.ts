import { expect, it } from "vitest";
import { checkFile, checkRule } from "../../../test/check-file.js";

const rule = "data/header-missing";

it("fires once", async () => {
  expect(await checkRule(rule, "a.csv", "ada@acme.example,web\ngrace@acme.example,web\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Export the file with its header, or add a first row that names each column.",
          "problem": "The first row looks like data and not like the names of the columns, so no row was checked.",
        },
        "found": {
          "at": {
            "cell": "A1",
            "column": 1,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 1,
          },
          "data": {},
          "level": "hard",
          "rule": "data/header-missing",
        },
        "fr": {
          "fix": "Exportez le fichier avec son en-tête, ou ajoutez une première ligne qui nomme chaque colonne.",
          "problem": "La première ligne ressemble à des données et non aux noms des colonnes : aucune ligne n’a été contrôlée.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await checkRule(rule, "a.csv", "email,source\nada@acme.example,web\n")).toEqual([]);
});

it("shows no cell when the first row holds no name that is known", async () => {
  const { lines, records } = await checkFile("a.csv", "Lovelace,1 Main Street\nHopper,2 High Street\n");
  expect(records).toBe(0);
  expect(lines).toEqual([
    "1:1 A1 data/header-missing: The first row holds no name that is known here, so no row was checked.",
  ]);
});

it("is silent when one name is nearly known", async () => {
  const { lines } = await checkFile("a.csv", "emial,1 Main Street\nx,2 High Street\n");
  expect(lines.some((line) => line.includes(rule))).toBe(false);
});
