import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { score: { type: "number" } } });

test("a number that no file can hold", () => {
  expect(explained(lead, { score: Number.NaN })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write text, a number, yes or no, a list or a group of fields; a date as text, like 2026-02-28.",
          "problem": "“score” holds a number without a value (NaN or Infinity) that no data file can hold.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/score",
          },
          "data": {
            "found": "not-finite",
          },
          "level": "hard",
          "rule": "data/not-json",
        },
        "fr": {
          "fix": "Donnez du texte, un nombre, oui ou non, une liste ou un groupe de champs ; pour une date, du texte comme 2026-02-28.",
          "problem": "Le champ « score » contient un nombre sans valeur (NaN ou Infinity) qu’un fichier de données ne peut pas contenir.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { score: 0 })).toEqual([]);
});
