import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { grantedAt: { type: "string", format: "date-time" } } });

test("a text that is no date and time gets an example", () => {
  expect(explained(lead, { grantedAt: "31/02/2026" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write it like 2026-02-28T14:30:00Z.",
          "problem": "“granted at” is “31/02/2026”, which is not a date and time.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/grantedAt",
          },
          "data": {
            "format": "date-time",
            "value": {
              "classification": "public",
              "value": "31/02/2026",
            },
          },
          "level": "hard",
          "rule": "data/wrong-format",
        },
        "fr": {
          "fix": "Suivez cet exemple : 2026-02-28T14:30:00Z.",
          "problem": "Le champ « granted at » contient « 31/02/2026 », qui n’est pas une date suivie d’une heure.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { grantedAt: "2026-02-28T14:30:00Z" })).toEqual([]);
});
