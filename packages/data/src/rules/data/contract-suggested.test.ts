import { expect, it } from "vitest";
import { saidOf } from "../../../test/guess-signup.js";
import { suggestFindings } from "../../suggest/suggest-findings.js";
import { contractSuggested } from "./contract-suggested.js";

const about = { records: 2, name: "shelf", publisher: "acme.example", at: { file: "a.csv" }, contracts: [] };

it("fires once", () => {
  const columns = [
    { name: "Keeper email", values: ["ada@acme.example", "ben@acme.example"] },
    { name: "Shelf ID", values: ["A7", "A8"] },
    { name: "Note", values: ["x"] },
  ];
  const { findings } = suggestFindings({ ...about, columns });
  expect(
    saidOf(findings).map(({ found, en, fr }) => [found.rule, found.level, found.at, en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        "data/contract-suggested",
        "advisory",
        {
          "file": "a.csv",
        },
        {
          "fix": "Write the draft with --write and the folder of your guardrail package, then say what each field means.",
          "problem": "The 2 records looked at could be a contract “shelf” with 3 fields, 2 of them always there. “keeperEmail” seems to be personal. “keeperEmail” or “shelfId” tells records apart.",
        },
        {
          "fix": "Écrivez l’ébauche avec --write et le dossier de votre paquet de garde-fous, puis dites ce que signifie chaque champ.",
          "problem": "2 enregistrements examinés pourraient former un contrat « shelf » de 3 champs, dont 2 toujours présents. « keeperEmail » semble être une donnée personnelle. « keeperEmail » ou « shelfId » distingue les enregistrements.",
        },
      ],
    ]
  `);
});

it("stays silent", () => {
  const { findings } = suggestFindings({ ...about, columns: [] });
  expect(findings.filter(({ rule }) => rule === contractSuggested.id)).toEqual([]);
});
