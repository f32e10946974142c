import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [{ ...waiver, until: "2027-02-31" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write the year, the month and the day like this: 2027-03-31",
        "problem": "“2027-02-31”, in the exception “country-names”, is no day of the calendar.",
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
          "day": "2027-02-31",
          "name": "country-names",
        },
        "level": "absolute",
        "rule": "waiver/no-such-day",
      },
      "fr": {
        "fix": "Écrivez l’année, le mois et le jour ainsi : 2027-03-31",
        "problem": "« 2027-02-31 », dans la dérogation « country-names », n’est pas un jour du calendrier.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ waivers: [{ ...waiver, until: "2027-03-28" }] }))).toEqual([]);
});
