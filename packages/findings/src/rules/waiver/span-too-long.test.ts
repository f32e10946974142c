import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [{ ...waiver, until: "2027-04-11" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write: until: 2027-04-10",
        "problem": "The exception “country-names” would last until 11 April 2027. Here it may last until 10 April 2027, counted from the day on which it was written.",
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
          "latest": "2027-04-10",
          "name": "country-names",
          "until": "2027-04-11",
          "what": "soft",
        },
        "level": "absolute",
        "rule": "waiver/span-too-long",
      },
      "fr": {
        "fix": "Écrivez : until: 2027-04-10",
        "problem": "La dérogation « country-names » durerait jusqu’au 11 avril 2027. Ici, elle peut durer jusqu’au 10 avril 2027, à compter du jour où elle a été écrite.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ waivers: [{ ...waiver, until: "2027-04-10" }] }))).toEqual([]);
});
