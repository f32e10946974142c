import { expect, test } from "vitest";
import { checkKnown } from "../../../test/known.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const ours = (await checkKnown({ until: "2027-05-14" })).filter(({ rule }) => rule === "waiver/known-problems-ended");
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
          "name": "visits",
          "since": "2027-05-15",
          "until": "2027-05-14",
        },
        "level": "hard",
        "rule": "waiver/known-problems-ended",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend them. If that cannot be done yet, ask for an exception for each rule: it has a reason and a date of its own.",
        "problem": "The problems that “visits” came with were to be gone by 14 May 2027; since 15 May 2027 they fail again.",
      },
      "fr": {
        "fix": "Corrigez-les. Si ce n’est pas encore possible, demandez une dérogation pour chaque règle : elle a son propre motif et sa propre date.",
        "problem": "Les problèmes avec lesquels « visits » est venu devaient avoir disparu le 14 mai 2027 ; depuis le 15 mai 2027, ils font de nouveau échouer.",
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
