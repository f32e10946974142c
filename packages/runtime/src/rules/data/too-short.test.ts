import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { name: { type: "string", minLength: 2 } } });

test("a text with too few characters", () => {
  expect(explained(lead, { name: "J" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write at least 2 characters.",
          "problem": "“name” is “J”, which is too short.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/name",
          },
          "data": {
            "length": 1,
            "limit": 2,
            "value": {
              "classification": "public",
              "value": "J",
            },
          },
          "level": "hard",
          "rule": "data/too-short",
        },
        "fr": {
          "fix": "Saisissez au moins 2 caractères.",
          "problem": "Le champ « name » contient « J », ce qui est trop court.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { name: "Jo" })).toEqual([]);
});
