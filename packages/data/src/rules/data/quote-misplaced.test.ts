import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/quote-misplaced";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", `email,source,note\nada@acme.example,web,"a "blue" one"\n`),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If it belongs to the text, write it twice: "". Otherwise delete it.",
          "problem": "The quotation mark here ends the cell too early, so its row was left out.",
        },
        "found": {
          "at": {
            "column": 25,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 2,
            "record": 1,
          },
          "data": {},
          "level": "hard",
          "rule": "data/quote-misplaced",
        },
        "fr": {
          "fix": "S’il fait partie du texte, écrivez-le deux fois : "". Sinon, supprimez-le.",
          "problem": "Le guillemet placé ici termine la cellule trop tôt ; sa ligne a été laissée de côté.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(
      rule,
      "a.csv",
      `email,source,note\nada@acme.example,web,"a ""blue"" one"\ngrace@acme.example,web,5" pipe\n`,
    ),
  ).toEqual([]);
});
