import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { email: { not: { const: "test@acme.example" } } } });

test("a value that is ruled out", () => {
  expect(explained(lead, { email: "test@acme.example" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Change “email”, or remove it.",
          "problem": "“email” is “test@acme.example”, which is not allowed here.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/email",
          },
          "data": {
            "value": {
              "classification": "public",
              "value": "test@acme.example",
            },
          },
          "level": "hard",
          "rule": "data/not-allowed",
        },
        "fr": {
          "fix": "Modifiez cette valeur ou supprimez le champ.",
          "problem": "Le champ « email » contient « test@acme.example », ce qui n’est pas permis ici.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { email: "joe@acme.example" })).toEqual([]);
});
