import { expect, test } from "vitest";
import { checkKnown } from "../../../test/known.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const ours = (await checkKnown({ until: "2027-05-22" })).filter(
    ({ rule }) => rule === "waiver/known-problems-end-soon",
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
          "daysLeft": 7,
          "name": "visits",
          "problems": 2,
          "until": "2027-05-22",
          "what": "7 days",
        },
        "level": "advisory",
        "rule": "waiver/known-problems-end-soon",
      },
    ]
  `);
  expect(said(ours)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend them before that day, or ask for an exception in time.",
        "problem": "“visits” still has 2 known problems; they fail in 7 days, after 22 May 2027.",
      },
      "fr": {
        "fix": "Corrigez-les avant ce jour, ou demandez une dérogation à temps.",
        "problem": "« visits » a encore 2 problèmes connus ; ils feront échouer dans 7 jours, après le 22 mai 2027.",
      },
    }
  `);
});

test("says so on the last day as well", async () => {
  const ours = (await checkKnown({ until: "2027-05-15" })).filter(
    ({ rule }) => rule === "waiver/known-problems-end-soon",
  );
  expect(said(ours).en.problem).toBe("“visits” still has 2 known problems; today is the last day.");
});

test("begins thirty days before", async () => {
  const rulesUntil = async (until: string) => (await checkKnown({ until })).map(({ rule }) => rule);
  expect(await rulesUntil("2027-06-15")).not.toContain("waiver/known-problems-end-soon");
  expect(await rulesUntil("2027-06-14")).toContain("waiver/known-problems-end-soon");
});

test("stays silent", async () => {
  expect((await checkKnown({})).map(({ rule, waived }) => [rule, waived?.until])).toEqual([
    ["data/required-missing", "2027-12-31"],
    ["data/required-missing", "2027-12-31"],
  ]);
});
