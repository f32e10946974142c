import { expect, test } from "vitest";
import { checkKnown } from "../../../test/known.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const ours = (await checkKnown({ count: 5 })).filter(({ rule }) => rule === "waiver/known-problems-gone");
  expect(ours).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 7,
          "contract": "known-problems@1",
          "file": "trellis.known.yaml",
          "line": 7,
          "pointer": "/tools/0/problems",
          "tool": "visits",
        },
        "data": {
          "name": "visits",
          "problems": 3,
        },
        "level": "advisory",
        "rule": "waiver/known-problems-gone",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Well done. Take it off the list, so that it cannot come back unseen: trellis check --baseline shrink",
        "problem": "3 known problems of “visits” can no longer be found.",
      },
      "fr": {
        "fix": "Bravo. Faites rétrécir la liste, pour que rien ne revienne sans être vu : trellis check --baseline shrink",
        "problem": "3 problèmes connus de « visits » ne se trouvent plus.",
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
