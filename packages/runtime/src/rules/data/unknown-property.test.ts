import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: { email: { type: "string" } }, additionalProperties: false });

test("a key that a closed object does not know gets the nearest known name", () => {
  expect(explained(lead, { emial: "joe@acme.example" })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Did you mean “email”? Then rename it; otherwise remove it.",
          "problem": "“emial” is not a field that is known here.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/emial",
          },
          "data": {
            "near": "email",
            "property": "emial",
          },
          "level": "hard",
          "rule": "data/unknown-property",
        },
        "fr": {
          "fix": "Vouliez-vous dire « email » ? Si oui, renommez-le ; sinon, supprimez-le.",
          "problem": "Le champ « emial » n’est pas prévu ici.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { email: "joe@acme.example" })).toEqual([]);
});
