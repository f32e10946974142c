import { expect, test } from "vitest";
import { judge, only, said } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ now: "2027-03-01T00:00:00Z" }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend the problem by then, and write under “outcome” what you learned. Only with an outcome can it be renewed.",
        "problem": "The exception “country-names” ends in 30 days: its last day is 31 March 2027. After that, “data/not-in-list” fails the check again.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/until",
          "tool": "webinar",
        },
        "data": {
          "daysLeft": 30,
          "name": "country-names",
          "rule": "data/not-in-list",
          "until": "2027-03-31",
          "what": "30 days",
        },
        "level": "advisory",
        "rule": "waiver/ends-soon",
      },
      "fr": {
        "fix": "Corrigez le problème d’ici là, et écrivez sous « outcome » ce que vous avez appris. Sans cela, elle ne peut pas être renouvelée.",
        "problem": "La dérogation « country-names » prend fin dans 30 jours : son dernier jour est le 31 mars 2027. Ensuite, « data/not-in-list » fait de nouveau échouer le contrôle.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ now: "2027-02-28T23:59:59Z" }))).toEqual([]);
});
