import { expect, test } from "vitest";
import { judge, only, policy, said } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ now: "2027-04-01T00:00:00Z" }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend the problem. If you need more time, write under “outcome” what you learned, and add an exception that renews this one.",
        "problem": "The exception “country-names” ended with 31 March 2027 (UTC). Since 1 April 2027 the problem “data/not-in-list” counts again.",
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
          "name": "country-names",
          "rule": "data/not-in-list",
          "since": "2027-04-01",
          "until": "2027-03-31",
          "zone": "UTC",
        },
        "level": "absolute",
        "rule": "waiver/expired",
      },
      "fr": {
        "fix": "Corrigez le problème. S’il vous faut plus de temps, écrivez sous « outcome » ce que vous avez appris, et ajoutez une dérogation qui renouvelle celle-ci.",
        "problem": "La dérogation « country-names » a pris fin avec le 31 mars 2027 (UTC). Depuis le 1er avril 2027, le problème « data/not-in-list » compte de nouveau.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ now: "2027-03-31T23:59:59.999Z", policy: { ...policy, notices: [] } }))).toEqual([]);
});
