import { expect, it } from "vitest";
import { saidOf } from "../../../test/guess-signup.js";
import { signupContract } from "../../../test/signup-contract.js";
import { suggestFindings } from "../../suggest/suggest-findings.js";
import { contractResembled } from "./contract-resembled.js";

const columns = [
  { name: "Email", values: ["ada@acme.example"] },
  { name: "Seats", values: ["2"] },
  { name: "Shelf", values: ["7"] },
];
const about = { records: 1, name: "shelf", publisher: "acme.example", at: { file: "a.csv" } };

it("fires once", () => {
  const { findings } = suggestFindings({ ...about, columns, contracts: [signupContract] });
  const found = findings.filter(({ rule }) => rule === contractResembled.id);
  expect(saidOf(found).map(({ found: { at, data }, en, fr }) => [at, data, en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "contract": "signup@1",
          "file": "a.csv",
        },
        {
          "columns": 3,
          "fresh": [
            "Shelf",
          ],
          "mapped": 2,
          "name": "signup@1",
        },
        {
          "fix": "Use that contract rather than one more: check the file with --contract signup@1, or extend it for your tool.",
          "problem": "2 of the 3 columns are signup@1 (Sign-up); new is “Shelf”.",
        },
        {
          "fix": "Servez-vous de ce contrat plutôt que d’un de plus : contrôlez le fichier avec --contract signup@1, ou étendez-le pour votre outil.",
          "problem": "2 des 3 colonnes sont dans signup@1 (Sign-up) ; est nouvelle : « Shelf ».",
        },
      ],
    ]
  `);
});

it("stays silent", () => {
  const { findings } = suggestFindings({ ...about, columns: columns.slice(2), contracts: [signupContract] });
  expect(findings.filter(({ rule }) => rule === contractResembled.id)).toEqual([]);
});

it("speaks of one column, and of none that is new", () => {
  const { findings } = suggestFindings({ ...about, columns: columns.slice(0, 1), contracts: [signupContract] });
  const found = findings.filter(({ rule }) => rule === contractResembled.id);
  expect(saidOf(found).map(({ en, fr }) => [en.problem, fr.problem])).toMatchInlineSnapshot(`
    [
      [
        "1 of the 1 column is signup@1 (Sign-up); none is new.",
        "1 colonne est dans signup@1 (Sign-up) ; aucune n’est nouvelle.",
      ],
    ]
  `);
});
