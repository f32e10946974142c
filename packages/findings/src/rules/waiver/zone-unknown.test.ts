import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [{ ...waiver, zone: "Paris" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write a place as the IANA list of time zones does: Europe/Paris",
        "problem": "“Paris”, in the exception “country-names”, is not the name of a time zone.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/zone",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
          "zone": "Paris",
        },
        "level": "absolute",
        "rule": "waiver/zone-unknown",
      },
      "fr": {
        "fix": "Écrivez un lieu comme le fait la liste IANA des fuseaux : Europe/Paris",
        "problem": "« Paris », dans la dérogation « country-names », n’est pas le nom d’un fuseau horaire.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ waivers: [{ ...waiver, zone: "Europe/Paris" }] }))).toEqual([]);
});
