import { expect, test } from "vitest";
import { checkKnown } from "../../../test/known.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const ours = (await checkKnown({ until: "2029-01-01" })).filter(
    ({ rule }) => rule === "waiver/known-problems-too-long",
  );
  expect(ours).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 12,
          "contract": "known-problems@1",
          "file": "trellis.known.yaml",
          "line": 4,
          "pointer": "/tools/0/until",
          "tool": "visits",
        },
        "data": {
          "allowed": "2028-01-15",
          "name": "visits",
          "until": "2029-01-01",
        },
        "level": "hard",
        "rule": "waiver/known-problems-too-long",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write an earlier day. Until then none of them counts as known.",
        "problem": "The known problems of “visits” may be there until 1 January 2029; here the last day can be 15 January 2028.",
      },
      "fr": {
        "fix": "Indiquez un jour plus proche. D’ici là, aucun d’eux ne compte comme connu.",
        "problem": "Les problèmes connus de « visits » peuvent rester jusqu’au 1er janvier 2029 ; ici, le dernier jour peut être le 15 janvier 2028.",
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
