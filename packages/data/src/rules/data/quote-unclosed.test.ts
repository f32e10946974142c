import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/quote-unclosed";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", `email,source\n"ada@acme.example,web\ngrace@acme.example,web\n`),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Add " where the cell ends, or delete the first one. If the mark is part of the text, write the cell as """like this""".",
          "problem": "This cell begins with a quotation mark that is never closed, so its row was left out.",
        },
        "found": {
          "at": {
            "column": 1,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 2,
            "record": 1,
          },
          "data": {},
          "level": "hard",
          "rule": "data/quote-unclosed",
        },
        "fr": {
          "fix": "Ajoutez " à la fin de la cellule, ou supprimez le premier. Si le guillemet fait partie du texte, écrivez la cellule """ainsi""".",
          "problem": "Cette cellule commence par un guillemet qui n’est jamais refermé ; sa ligne a été laissée de côté.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await checkRule(rule, "a.csv", `email,source\n"ada@acme.example","web"\n`)).toEqual([]);
});
