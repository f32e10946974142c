import { expect, test } from "vitest";
import { checkKnown, knownList } from "../../../test/known.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const ours = (await checkKnown({ more: knownList({ until: "2027-11-30" }).replace("tools:\n", "") })).filter(
    ({ rule }) => rule === "waiver/known-problems-repeated",
  );
  expect(ours).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 11,
          "contract": "known-problems@1",
          "file": "trellis.known.yaml",
          "line": 2,
          "pointer": "/tools/0/tool",
          "tool": "visits",
        },
        "data": {
          "name": "visits",
        },
        "level": "hard",
        "rule": "waiver/known-problems-repeated",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take one of them out of trellis.known.yaml. Until then only the first counts.",
        "problem": "There are two lists of known problems for “visits”, and nobody can say which day holds.",
      },
      "fr": {
        "fix": "Retirez l’une d’elles de trellis.known.yaml. D’ici là, seule la première compte.",
        "problem": "Il y a deux listes de problèmes connus pour « visits », et personne ne peut dire quel jour vaut.",
      },
    }
  `);
});

test("stays silent", async () => {
  expect((await checkKnown({})).map(({ rule, waived }) => [rule, waived?.until])).toEqual([
    ["data/required-missing", "2027-12-31"],
    ["data/required-missing", "2027-12-31"],
  ]);
});
