import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/conversion-failed";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,31/02/2026\n", {
      email: "Email",
      source: "Source",
      birthday: { column: "X", as: "date", form: "DD/MM/YYYY" },
    }),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Correct it; it is to be written like 28/02/2026. Are day and month swapped?",
          "problem": "“31/02/2026” in “X” does not exist: no calendar or clock shows it.",
        },
        "found": {
          "at": {
            "cell": "C2",
            "column": 22,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 2,
            "pointer": "/birthday",
            "record": 1,
          },
          "data": {
            "example": "28/02/2026",
            "name": "X",
            "value": {
              "classification": "internal",
              "value": "31/02/2026",
            },
            "why": "no-such-date",
          },
          "level": "hard",
          "rule": "data/conversion-failed",
        },
        "fr": {
          "fix": "Corrigez la valeur ; elle s’écrit comme 28/02/2026. Le jour et le mois sont-ils inversés ?",
          "problem": "« 31/02/2026 » dans « X » n’existe pas : ni calendrier ni horloge ne l’affiche.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,28/02/2026\n", {
      email: "Email",
      source: "Source",
      birthday: { column: "X", as: "date", form: "DD/MM/YYYY" },
    }),
  ).toEqual([]);
});

it("expects a date", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,soon\n", {
        email: "Email",
        source: "Source",
        birthday: { column: "X", as: "date" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it like 2026-02-28. If the whole column is written otherwise, say how in the map: birthday: { column: X, as: date, form: DD/MM/YYYY }",
          "problem": "“soon” in “X” is not a date written as expected.",
        },
        {
          "fix": "Écrivez-la comme 2026-02-28. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : birthday: { column: X, as: date, form: DD/MM/YYYY }",
          "problem": "« soon » dans « X » n’est pas une date écrite comme prévu.",
        },
      ],
    ]
  `);
});

it("expects a date and time", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,28/02/2026\n", {
        email: "Email",
        source: "Source",
        signedUpAt: { column: "X", as: "date-time", form: "DD/MM/YYYY HH:mm", zone: "Europe/Paris" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it like 28/02/2026 14:30. If the whole column is written otherwise, say how in the map: signedUpAt: { column: X, as: date-time, form: "DD/MM/YYYY HH:mm", zone: Europe/Paris }",
          "problem": "“28/02/2026” in “X” is not a date and time written as expected.",
        },
        {
          "fix": "Écrivez-la comme 28/02/2026 14:30. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : signedUpAt: { column: X, as: date-time, form: "DD/MM/YYYY HH:mm", zone: Europe/Paris }",
          "problem": "« 28/02/2026 » dans « X » n’est pas une date avec heure écrite comme prévu.",
        },
      ],
    ]
  `);
});

it("expects a time zone", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,2026-02-28 14:30\n", {
        email: "Email",
        source: "Source",
        signedUpAt: { column: "X", as: "date-time" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Say it in the map: signedUpAt: { column: X, as: date-time, zone: Europe/Paris } – or write it like 2026-02-28T14:30:00+01:00.",
          "problem": "“2026-02-28 14:30” in “X” does not say in which time zone it is.",
        },
        {
          "fix": "Indiquez-le dans la correspondance (map) : signedUpAt: { column: X, as: date-time, zone: Europe/Paris } – ou écrivez la valeur comme 2026-02-28T14:30:00+01:00.",
          "problem": "« 2026-02-28 14:30 » dans « X » ne dit pas de quel fuseau horaire il s’agit.",
        },
      ],
    ]
  `);
});

it("does not guess an hour that does not exist", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,2026-03-29 02:30\n", {
        email: "Email",
        source: "Source",
        signedUpAt: { column: "X", as: "date-time", zone: "Europe/Paris" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Check the time zone in the map, or have the times exported in UTC.",
          "problem": "“2026-03-29 02:30” in “X” never happened in Europe/Paris: the clocks went forward and left that hour out.",
        },
        {
          "fix": "Vérifiez le fuseau horaire dans la correspondance (map), ou faites exporter les heures en UTC.",
          "problem": "« 2026-03-29 02:30 » dans « X » n’a jamais existé dans le fuseau Europe/Paris : à cette heure-là, on est passé à l’heure d’été.",
        },
      ],
    ]
  `);
});

it("does not guess an hour that exists twice", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,2026-10-25 02:30\n", {
        email: "Email",
        source: "Source",
        signedUpAt: { column: "X", as: "date-time", zone: "Europe/Paris" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Nobody can tell which one is meant. Have the times exported in UTC, or with their offset: +01:00.",
          "problem": "“2026-10-25 02:30” in “X” happened twice in Europe/Paris: the clocks went back and showed that hour again.",
        },
        {
          "fix": "Personne ne peut savoir laquelle est la bonne. Faites exporter les heures en UTC, ou avec leur décalage : +01:00.",
          "problem": "« 2026-10-25 02:30 » dans « X » a existé deux fois dans le fuseau Europe/Paris : à cette heure-là, on est repassé à l’heure d’hiver.",
        },
      ],
    ]
  `);
});

it("expects a number", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,12 EUR\n", {
        email: "Email",
        source: "Source",
        paid: "X",
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it like 1234.56, without a unit. If the whole column is written otherwise, say how in the map: paid: { column: X, as: number, form: "1.234,56" }",
          "problem": "“12 EUR” in “X” is not a number written as expected.",
        },
        {
          "fix": "Écrivez-le comme 1234.56, sans unité. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : paid: { column: X, as: number, form: "1.234,56" }",
          "problem": "« 12 EUR » dans « X » n’est pas un nombre écrit comme prévu.",
        },
      ],
    ]
  `);
});

it("expects a number that can be kept", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,12345678901234567890\n", {
        email: "Email",
        source: "Source",
        paid: "X",
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Check that it is right. If it is an identifier, it belongs in a field for text.",
          "problem": "“12345678901234567890” in “X” is a number so long that programs change its last digits.",
        },
        {
          "fix": "Vérifiez qu’il est juste. Si c’est un identifiant, il a sa place dans un champ de texte.",
          "problem": "« 12345678901234567890 » dans « X » est un nombre si long que les programmes en changent les derniers chiffres.",
        },
      ],
    ]
  `);
});

it("expects a whole number", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,1.5\n", {
        email: "Email",
        source: "Source",
        seats: "X",
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it like 1234, with digits only. If the whole column is written otherwise, say how in the map: seats: { column: X, as: integer, form: "1.234" }",
          "problem": "“1.5” in “X” is not a whole number.",
        },
        {
          "fix": "Écrivez-le comme 1234, avec des chiffres seulement. Si toute la colonne est écrite autrement, indiquez comment dans la correspondance (map) : seats: { column: X, as: integer, form: "1.234" }",
          "problem": "« 1.5 » dans « X » n’est pas un nombre entier.",
        },
      ],
    ]
  `);
});

it("expects yes or no", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,perhaps\n", {
        email: "Email",
        source: "Source",
        present: { column: "X", as: "boolean" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write yes or no. If the whole column has other words, say them in the map: present: { column: X, as: boolean, form: attended/absent }",
          "problem": "“perhaps” in “X” is neither a yes nor a no.",
        },
        {
          "fix": "Écrivez oui ou non. Si toute la colonne emploie d’autres mots, indiquez-les dans la correspondance (map) : present: { column: X, as: boolean, form: attended/absent }",
          "problem": "« perhaps » dans « X » n’est ni un oui ni un non.",
        },
      ],
    ]
  `);
});

it("points to the map when nothing says how a column is written", async () => {
  const text = "email,source,birthday,When,topics\nada@acme.example,web,28/02/1980,28/02/2026 14:30,seo\n";
  const map = { email: "email", source: "source", birthday: "birthday", signedUpAt: "When", topics: "topics" };
  const found = await checkRule("data/conversion-failed", "a.csv", text, map);
  expect(found.map(({ en, fr }) => [en, fr])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "If the whole column is written so, say how in the map: birthday: { column: birthday, as: date, form: DD/MM/YYYY } Otherwise write it like 2026-02-28.",
          "problem": "“28/02/1980” in “birthday” is not written as a date has to be.",
        },
        {
          "fix": "Si toute la colonne est écrite ainsi, indiquez-le dans la correspondance (map) : birthday: { column: birthday, as: date, form: DD/MM/YYYY } Sinon, écrivez la valeur comme 2026-02-28.",
          "problem": "« 28/02/1980 » dans « birthday » n’est pas écrit comme une date doit l’être.",
        },
      ],
      [
        {
          "fix": "If the whole column is written so, say how and in which time zone in the map: signedUpAt: { column: When, as: date-time, form: "DD/MM/YYYY HH:mm", zone: Europe/Paris } Otherwise write it like 2026-02-28T14:30:00+01:00.",
          "problem": "“28/02/2026 14:30” in “When” is not written as a date and time has to be.",
        },
        {
          "fix": "Si toute la colonne est écrite ainsi, indiquez-le, avec le fuseau horaire, dans la correspondance (map) : signedUpAt: { column: When, as: date-time, form: "DD/MM/YYYY HH:mm", zone: Europe/Paris } Sinon, écrivez la valeur comme 2026-02-28T14:30:00+01:00.",
          "problem": "« 28/02/2026 14:30 » dans « When » n’est pas écrit comme une date avec heure doit l’être.",
        },
      ],
      [
        {
          "fix": "Say in the map that it is a list: topics: { column: topics, as: list } With another sign than a comma between the entries, add form: ";".",
          "problem": "“seo” in “topics” is one text, and the field is a list.",
        },
        {
          "fix": "Indiquez dans la correspondance (map) que c’est une liste : topics: { column: topics, as: list } Si un autre signe que la virgule sépare les éléments, ajoutez form: ";".",
          "problem": "« seo » dans « topics » est un seul texte, alors que le champ est une liste.",
        },
      ],
    ]
  `);
});
