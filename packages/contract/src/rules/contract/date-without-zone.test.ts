import { expect, test } from "vitest";
import { inWords, lintChanged, withField } from "../../../test/sound-package.js";

test("contract/date-without-zone fires, in both languages", async () => {
  const findings = await lintChanged(withField("paidAt", { type: "string" }));
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 15,
          "file": "definitions/thing/v1/schema.json",
          "line": 14,
          "pointer": "/properties/paidAt",
        },
        "data": {
          "name": "paidAt",
          "why": "name",
        },
        "level": "soft",
        "rule": "contract/date-without-zone",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “paidAt” is called like a moment, and takes any text.",
        "Use the format “date-time”, which asks for the zone; or “date” when only the day matters.",
      ],
      "fr": [
        "Le champ « paidAt » porte le nom d’un moment, et accepte n’importe quel texte.",
        "Prenez le format « date-time », qui demande le fuseau ; ou « date » si seul le jour compte.",
      ],
    }
  `);
});

test("contract/date-without-zone fires in another way", async () => {
  const findings = await lintChanged(
    withField("paid", { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$" }),
  );
  expect(findings.map(({ rule, at, data }) => [rule, at.file, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/date-without-zone",
        "definitions/thing/v1/schema.json",
        "/properties/paid",
        {
          "name": "paid",
          "why": "pattern",
        },
      ],
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "The field “paid” takes a date and time without a time zone.",
        "Use the format “date-time”, which asks for the zone; or “date” when only the day matters.",
      ],
      "fr": [
        "Le champ « paid » accepte une date et une heure sans fuseau horaire.",
        "Prenez le format « date-time », qui demande le fuseau ; ou « date » si seul le jour compte.",
      ],
    }
  `);
});

test.each([
  withField("paidAt", { type: "string", format: "date-time" }),
  withField("format", { type: "string" }),
  withField("paidAt", { type: "string", format: "date" }),
])("contract/date-without-zone stays silent", async (changes) => {
  expect(await lintChanged(changes)).toEqual([]);
});
