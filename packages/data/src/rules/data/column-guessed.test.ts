import { expect, it } from "vitest";
import { guessSignup, saidOf } from "../../../test/guess-signup.js";
import { columnGuessed } from "./column-guessed.js";

it("fires once", async () => {
  const { findings } = await guessSignup("a.csv", "Email,Signed up at\nada@acme.example,2026-03-04 10:00\n");
  expect(saidOf(findings.filter(({ rule }) => rule === columnGuessed.id))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write the zone, such as Europe/Paris, with “zone” under signedUpAt in trellis.yaml.",
          "problem": "The column “Signed up at” was taken for “Signed up at”, but its times name no time zone; UTC was taken.",
        },
        "found": {
          "at": {
            "cell": "B1",
            "column": 7,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 1,
            "pointer": "/signedUpAt",
          },
          "data": {
            "name": "Signed up at",
            "target": "signedUpAt",
            "what": "zone",
            "zone": "UTC",
          },
          "level": "advisory",
          "rule": "data/column-guessed",
        },
        "fr": {
          "fix": "Écrivez le fuseau, par exemple Europe/Paris, avec « zone » sous signedUpAt dans trellis.yaml.",
          "problem": "La colonne « Signed up at » a été prise pour « Inscrit le », mais ses heures n’indiquent pas de fuseau ; UTC a été retenu.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  const { findings } = await guessSignup("a.csv", "Email,Signed up at\nada@acme.example,2026-03-04 10:00\n", {
    signedUpAt: { column: "Signed up at", as: "date-time", zone: "Europe/Paris" },
  });
  expect(findings.filter(({ rule }) => rule === columnGuessed.id)).toEqual([]);
});

it("has a sentence for each doubt", () => {
  const doubts = [
    { what: "name" },
    { what: "values-only" },
    { what: "values", accepted: 0, tried: 12 },
    { what: "values", accepted: 3, tried: 12 },
    { what: "values", accepted: 0, tried: 1 },
    { what: "empty" },
    { what: "codes" },
    { what: "other-field", other: "signedUpAt" },
    { what: "other-column", other: "Day of birth" },
    { what: "date-order", form: "DD/MM/YYYY", other: "MM/DD/YYYY" },
    { what: "zone", zone: "UTC" },
    { what: "day", zone: "UTC" },
  ];
  const told = doubts.map((data) => ({
    rule: columnGuessed.id,
    level: columnGuessed.level,
    at: { contract: "signup@1", pointer: "/birthday" },
    data: { name: "Born", target: "birthday", ...data },
  }));
  expect(saidOf(told).map(({ en, fr }) => [en.problem, en.fix, fr.problem, fr.fix])).toMatchInlineSnapshot(`
    [
      [
        "The column “Born” was taken for “Birthday”, but the two names are only partly alike.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais les deux noms ne se ressemblent qu’en partie.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but only its values say so, not its name.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais seules ses valeurs le disent, pas son nom.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but none of the 12 values tried is allowed there.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais aucune des 12 valeurs essayées n’y est permise.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but only 3 of the 12 values tried are allowed there.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais seulement 3 des 12 valeurs essayées y sont permises.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but the one value tried is not allowed there.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais la seule valeur essayée n’y est pas permise.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but the column is empty, so that no value tells.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais la colonne est vide : aucune valeur ne le dit.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but its values look like a program’s own words.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais ses valeurs ressemblent aux mots d’un programme.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but it may as well be “signedUpAt”.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais il pourrait aussi s’agir de « signedUpAt ».",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but the column “Day of birth” may be it as well.",
        "If it is another column, name it: --map birthday="…". If there is none: --map birthday=",
        "La colonne « Born » a été prise pour « Anniversaire », mais la colonne « Day of birth » pourrait convenir aussi.",
        "Si c’est une autre colonne, nommez-la : --map birthday="…". S’il n’y en a pas : --map birthday=",
      ],
      [
        "The column “Born” was taken for “Birthday”, but its dates fit DD/MM/YYYY and MM/DD/YYYY alike; DD/MM/YYYY was taken.",
        "If it is the other way round, say so with “form” under birthday in trellis.yaml.",
        "La colonne « Born » a été prise pour « Anniversaire », mais ses dates suivent aussi bien DD/MM/YYYY que MM/DD/YYYY ; DD/MM/YYYY a été retenu.",
        "Si c’est l’inverse, dites-le avec « form » sous birthday dans trellis.yaml.",
      ],
      [
        "The column “Born” was taken for “Birthday”, but its times name no time zone; UTC was taken.",
        "Write the zone, such as Europe/Paris, with “zone” under birthday in trellis.yaml.",
        "La colonne « Born » a été prise pour « Anniversaire », mais ses heures n’indiquent pas de fuseau ; UTC a été retenu.",
        "Écrivez le fuseau, par exemple Europe/Paris, avec « zone » sous birthday dans trellis.yaml.",
      ],
      [
        "The column “Born” was taken for “Birthday”, but it holds days without times; midnight in UTC was taken.",
        "Write the zone, such as Europe/Paris, with “zone” under birthday in trellis.yaml.",
        "La colonne « Born » a été prise pour « Anniversaire », mais elle contient des jours sans heure ; minuit, fuseau UTC, a été retenu.",
        "Écrivez le fuseau, par exemple Europe/Paris, avec « zone » sous birthday dans trellis.yaml.",
      ],
    ]
  `);
});
