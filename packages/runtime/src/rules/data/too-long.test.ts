import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { name: { type: "string", maxLength: 3 } } });

test("a text with too many characters", () => {
  expect(explained(lead, { name: "Joseph" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Shorten it to 3 characters.",
          "problem": "“name” has 6 characters; at most 3 are allowed.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/name",
          },
          "data": {
            "length": 6,
            "limit": 3,
            "value": {
              "classification": "public",
              "value": "Joseph",
            },
          },
          "level": "hard",
          "rule": "data/too-long",
        },
        "fr": {
          "fix": "Raccourcissez-le à 3 caractères.",
          "problem": "Le champ « name » compte 6 caractères ; le maximum est de 3.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { name: "Joe" })).toEqual([]);
});
