import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/column-unmapped";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,Fees\nada@acme.example,web,1\n", { email: "Email", source: "Source" }),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If it belongs to one of the contract’s fields, name it in the map. Otherwise there is nothing to do.",
          "problem": "The column “Fees” goes into no field of the contract, so it is not checked.",
        },
        "found": {
          "at": {
            "cell": "C1",
            "column": 14,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 1,
          },
          "data": {
            "letter": "C",
            "name": "Fees",
          },
          "level": "advisory",
          "rule": "data/column-unmapped",
        },
        "fr": {
          "fix": "Si elle correspond à un champ du contrat, indiquez-la dans la correspondance (map). Sinon, il n’y a rien à faire.",
          "problem": "La colonne « Fees » ne va dans aucun champ du contrat : elle n’est pas contrôlée.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source\nada@acme.example,web\n", { email: "Email", source: "Source" }),
  ).toEqual([]);
});

it("says what a name may mean when there is no map", async () => {
  expect(
    (await checkRule(rule, "a.csv", "Email,Source,Seets\nada@acme.example,web,1\n")).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "If you meant “Seats”, rename it or name it in the map. Otherwise there is nothing to do.",
          "problem": "The column “Seets” goes into no field of the contract, so it is not checked.",
        },
        {
          "fix": "Si vous vouliez dire « Seats », renommez-la ou indiquez-la dans la correspondance (map). Sinon, il n’y a rien à faire.",
          "problem": "La colonne « Seets » ne va dans aucun champ du contrat : elle n’est pas contrôlée.",
        },
      ],
    ]
  `);
});

it("speaks of a column without a name", async () => {
  expect(
    (await checkRule(rule, "a.csv", "Email,,Source\nada@acme.example,x,web\n")).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "If it is needed, write a name into its first cell. Otherwise there is nothing to do.",
          "problem": "Column B has no name, so what stands in it is not checked.",
        },
        {
          "fix": "Si elle est utile, écrivez un nom dans sa première cellule. Sinon, il n’y a rien à faire.",
          "problem": "La colonne B n’a pas de nom : son contenu n’est pas contrôlé.",
        },
      ],
    ]
  `);
});

it("speaks of values in JSON", async () => {
  expect(
    (
      await checkRule(rule, "a.ndjson", `{"mail":"ada@acme.example","age":3}\n`, {
        email: "mail",
        source: { value: "web" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "If it belongs to one of the contract’s fields, name it in the map. Otherwise there is nothing to do.",
          "problem": "The value “age” goes into no field of the contract, so it is not checked.",
        },
        {
          "fix": "Si elle correspond à un champ du contrat, indiquez-la dans la correspondance (map). Sinon, il n’y a rien à faire.",
          "problem": "La valeur « age » ne va dans aucun champ du contrat : elle n’est pas contrôlée.",
        },
      ],
    ]
  `);
});

it("shows the line of the map for a column whose name says which field it is", async () => {
  const rows = "Email;Adresse;Inscrit le\nada@acme.example;x;2026-02-28T14:30:00Z\n";
  const found = await checkRule("data/column-unmapped", "a.csv", rows, { email: "Email", source: { value: "web" } });
  expect(found.map(({ en, fr }) => [en.fix, fr.fix])).toMatchInlineSnapshot(`
    [
      [
        "If it belongs to one of the contract’s fields, name it in the map. Otherwise there is nothing to do.",
        "Si elle correspond à un champ du contrat, indiquez-la dans la correspondance (map). Sinon, il n’y a rien à faire.",
      ],
      [
        "If it is needed, write in the map: signedUpAt: Inscrit le",
        "Si elle est utile, écrivez dans la correspondance : signedUpAt: Inscrit le",
      ],
    ]
  `);
});
