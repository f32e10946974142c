import { expect, test } from "vitest";
import { judge, only, policy, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [{ ...waiver, until: "2026-03-31" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Choose a last day that is still to come.",
        "problem": "The exception “country-names” would end on 31 March 2026, before the day on which it was written, 10 January 2027.",
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
          "since": "2027-01-10",
          "until": "2026-03-31",
        },
        "level": "absolute",
        "rule": "waiver/ends-before-it-begins",
      },
      "fr": {
        "fix": "Choisissez un dernier jour à venir.",
        "problem": "La dérogation « country-names » finirait le 31 mars 2026, avant le jour où elle a été écrite, le 10 janvier 2027.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    said(
      judge({ waivers: [{ ...waiver, since: "2027-02-01", until: "2027-02-01" }], policy: { ...policy, notices: [] } }),
    ),
  ).toEqual([]);
});
