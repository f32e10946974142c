import { expect, it } from "vitest";
import { checkFile, checkRule } from "../../../test/check-file.js";

const rule = "data/map-invalid";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,1\n", {
      email: "Email",
      source: "Source",
      signedUpAt: { column: "X", as: "date-time", zone: "Europe/Pari" },
    }),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Did you mean “Europe/Paris”?",
          "problem": "The map says that “Signed up at” is in the time zone “Europe/Pari”, and there is none of that name.",
        },
        "found": {
          "at": {
            "contract": "signup@1",
            "file": "a.csv",
            "pointer": "/signedUpAt",
          },
          "data": {
            "name": "X",
            "suggestion": "Europe/Paris",
            "what": "zone",
            "zone": "Europe/Pari",
          },
          "level": "hard",
          "rule": "data/map-invalid",
        },
        "fr": {
          "fix": "Vouliez-vous dire « Europe/Paris » ?",
          "problem": "La correspondance (map) place « Inscrit le » dans le fuseau horaire « Europe/Pari », et aucun ne s’appelle ainsi.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,2026-02-28 14:30\n", {
      email: "Email",
      source: "Source",
      signedUpAt: { column: "X", as: "date-time", zone: "Europe/Paris" },
    }),
  ).toEqual([]);
});

it("needs a time zone", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,x\n", {
        email: "Email",
        source: "Source",
        signedUpAt: { column: "X", as: "date-time", form: "DD/MM/YYYY HH:mm" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Add the one its clocks keep, such as zone: Europe/Paris; for times in UTC, zone: UTC.",
          "problem": "The map makes the date and time “Signed up at” from “X” and does not say in which time zone.",
        },
        {
          "fix": "Ajoutez celui du lieu, par exemple zone: Europe/Paris ; pour des heures en UTC, zone: UTC.",
          "problem": "La correspondance (map) tire la date et l’heure « Inscrit le » de « X » sans dire dans quel fuseau horaire.",
        },
      ],
    ]
  `);
});

it("knows no such zone", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,x\n", {
        email: "Email",
        source: "Source",
        signedUpAt: { column: "X", as: "date-time", zone: "Mars/Olympus" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it as a continent and a city, such as Europe/Paris, or UTC.",
          "problem": "The map says that “Signed up at” is in the time zone “Mars/Olympus”, and there is none of that name.",
        },
        {
          "fix": "Écrivez un continent et une ville, comme Europe/Paris, ou UTC.",
          "problem": "La correspondance (map) place « Inscrit le » dans le fuseau horaire « Mars/Olympus », et aucun ne s’appelle ainsi.",
        },
      ],
    ]
  `);
});

it("knows no such form", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,x\n", {
        email: "Email",
        source: "Source",
        birthday: { column: "X", as: "date", form: "jj/mm/aaaa" },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write the form like DD/MM/YYYY.",
          "problem": "The map says that “Birthday” is written as “jj/mm/aaaa”, and that cannot be read as a form.",
        },
        {
          "fix": "Écrivez la forme comme DD/MM/YYYY.",
          "problem": "La correspondance (map) dit que « Anniversaire » s’écrit « jj/mm/aaaa », ce qui ne peut pas être lu comme une forme.",
        },
      ],
    ]
  `);
});

it("fills each place once", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,x\n", {
        email: "Email",
        source: "Source",
        "utm.medium": "X",
        utm: { value: {} },
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Keep one of them.",
          "problem": "Two lines of the map make “UTM”, or one makes it and another a part of it.",
        },
        {
          "fix": "Gardez-en une seule.",
          "problem": "Deux lignes de la correspondance (map) donnent « UTM », ou l’une le donne et l’autre en donne une partie.",
        },
      ],
    ]
  `);
});

it("needs the path of a field", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,x\n", {
        email: "Email",
        source: "Source",
        "consents[].basis": "X",
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it with points and numbers in brackets, such as utm.source or consents[0].basis.",
          "problem": "The map makes “consents[].basis”, and that is not the path of a field.",
        },
        {
          "fix": "Écrivez-le avec des points et des numéros entre crochets, comme utm.source ou consents[0].basis.",
          "problem": "La correspondance (map) donne « consents[].basis », qui n’est pas le chemin d’un champ.",
        },
      ],
    ]
  `);
});

it("never touches what every object has", async () => {
  expect(
    (
      await checkRule(rule, "a.csv", "Email,Source,X\nada@acme.example,web,x\n", {
        email: "Email",
        source: "Source",
        "__proto__.polluted": "X",
      })
    ).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Write it with points and numbers in brackets, such as utm.source or consents[0].basis.",
          "problem": "The map makes “__proto__.polluted”, and that is not the path of a field.",
        },
        {
          "fix": "Écrivez-le avec des points et des numéros entre crochets, comme utm.source ou consents[0].basis.",
          "problem": "La correspondance (map) donne « __proto__.polluted », qui n’est pas le chemin d’un champ.",
        },
      ],
    ]
  `);
});

it.each([
  ["a date and time as a date alone", "date-only", { signedUpAt: { column: "X", as: "date", form: "DD/MM/YYYY" } }],
  [
    "a form without a day",
    "form-without-date",
    { signedUpAt: { column: "X", as: "date-time", form: "HH:mm", zone: "UTC" } },
  ],
  ["a list without a number", "list", { "consents.basis": "X" }],
] as const)("tells of %s, and of nothing that follows from it", async (_, what, more) => {
  const text = "X,email,source\n28/02/2026,ada@acme.example,web\n";
  const map = { email: "email", source: "source", ...more };
  const [only, ...others] = await checkRule(rule, "a.csv", text, map);
  expect([only?.found.data.what, others]).toEqual([what, []]);
  expect([only?.en, only?.fr]).toEqual(said[what]);
  expect((await checkFile("a.csv", text, map)).findings.map(({ rule: id }) => id)).toEqual([rule]);
});

const said = {
  "date-only": [
    {
      problem: "“Signed up at” is a date and time, and the map reads it as a date alone.",
      fix: "Write: signedUpAt: { column: X, as: date-time, form: DD/MM/YYYY, zone: Europe/Paris } A form without a time stands for the beginning of that day in the zone.",
    },
    {
      problem: "« Inscrit le » est une date avec heure, et la correspondance (map) la lit comme une simple date.",
      fix: "Écrivez : signedUpAt: { column: X, as: date-time, form: DD/MM/YYYY, zone: Europe/Paris } Une forme sans heure vaut pour le début de ce jour dans ce fuseau.",
    },
  ],
  "form-without-date": [
    {
      problem: "The map says that “Signed up at” is written as “HH:mm”, which lacks the day, the month or the year.",
      fix: "Write the form with all three, like DD/MM/YYYY HH:mm.",
    },
    {
      problem:
        "La correspondance (map) dit que « Inscrit le » s’écrit « HH:mm », où il manque le jour, le mois ou l’année.",
      fix: "Écrivez la forme avec les trois, comme DD/MM/YYYY HH:mm.",
    },
  ],
  list: [
    {
      problem: "“Consents” is a list, and “consents.basis” in the map does not say which entry of it is meant.",
      fix: 'Write "consents[0].basis" for the first, with [1] for the second.',
    },
    {
      problem:
        "« Consentements » est une liste, et « consents.basis » dans la correspondance (map) ne dit pas de quel élément il s’agit.",
      fix: 'Écrivez "consents[0].basis" pour le premier, avec [1] pour le deuxième.',
    },
  ],
};

it("stands where the map does, when somebody knows where that is", async () => {
  const { findings } = await checkFile(
    "a.csv",
    "email,source\nada@acme.example,web\n",
    { email: "Mail", source: "source", signedUpAt: { column: "email", as: "date" } },
    (target) => ({
      file: "trellis.yaml",
      line: target === "email" ? 7 : 9,
      column: 7,
      tool: "x",
      contract: "manifest@1",
    }),
  );
  const at = { file: "trellis.yaml", column: 7, contract: "signup@1" };
  expect(findings).toMatchObject([
    {
      rule: "data/column-missing",
      at: { ...at, line: 7, pointer: "/email" },
      related: [{ at: { file: "a.csv", line: 1 } }],
    },
    { rule: "data/map-invalid", at: { ...at, line: 9, pointer: "/signedUpAt" }, related: [{ at: { file: "a.csv" } }] },
  ]);
});
