import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/column-missing";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", "E-mail,Source\nada@acme.example,web\n", { email: "Email", source: "Source" }),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Did you mean “E-mail”? Then write that in the map, letter by letter.",
          "problem": "The map takes “E-mail address” from the column “Email”, and the file has no such column.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "a.csv",
            "line": 1,
            "pointer": "/email",
          },
          "data": {
            "name": "Email",
            "suggestion": "E-mail",
          },
          "level": "hard",
          "rule": "data/column-missing",
        },
        "fr": {
          "fix": "Vouliez-vous dire « E-mail » ? Alors écrivez-le dans la correspondance, à la lettre près.",
          "problem": "La correspondance (map) prend « Adresse e-mail » dans la colonne « Email », que le fichier n’a pas.",
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

it("has no better name", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Contact,Source\nada@acme.example,web\n", { email: "Email", source: "Source" })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write the name in the map letter by letter as the file has it, or export the file with it.",
          "problem": "The map takes “E-mail address” from the column “Email”, and the file has no such column.",
        },
        {
          "fix": "Écrivez le nom dans la correspondance à la lettre près, comme dans le fichier, ou exportez le fichier avec cette colonne.",
          "problem": "La correspondance (map) prend « Adresse e-mail » dans la colonne « Email », que le fichier n’a pas.",
        },
      ],
    ]
  `);
});

it("speaks of values in JSON", async () => {
  expect(
    (
      await checkRule(rule, "a.ndjson", `{"mail":"ada@acme.example"}\n`, { email: "email", source: { value: "web" } })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Did you mean “mail”? Then write that in the map, letter by letter.",
          "problem": "The map takes “E-mail address” from “email”, and no record has a value of that name.",
        },
        {
          "fix": "Vouliez-vous dire « mail » ? Alors écrivez-le dans la correspondance, à la lettre près.",
          "problem": "La correspondance (map) prend « Adresse e-mail » dans « email », et aucun enregistrement n’a de valeur de ce nom.",
        },
      ],
    ]
  `);
});
