import { expect, test } from "vitest";
import { contractOf, explained } from "../../../test/contract-of.js";

const lead = contractOf({ type: "object", properties: {} });

test("a key of one’s own that replaces the prototype when it is copied", () => {
  expect(explained(lead, JSON.parse('{"__proto__": {"admin": true}}'))).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Remove “__proto__”; if you did not add it, tell whoever gave you this data.",
          "problem": "“__proto__” is a name that can change how programs work, so it is refused.",
        },
        "finding": {
          "at": {
            "contract": "lead@1",
            "pointer": "/__proto__",
          },
          "data": {
            "property": "__proto__",
          },
          "level": "absolute",
          "rule": "data/dangerous-key",
        },
        "fr": {
          "fix": "Supprimez « __proto__ ». Si vous ne l’avez pas ajouté vous-même, prévenez la personne qui vous a fourni ces données.",
          "problem": "Un champ s’appelle « __proto__ », un nom qui peut altérer le fonctionnement des programmes ; il est donc refusé.",
        },
      },
    ]
  `);
});

test("stays silent otherwise", () => {
  expect(explained(lead, { proto: { admin: true } })).toEqual([]);
});
