import { expect, test } from "vitest";
import { checkBooth, told, waiverEntry, waivers } from "../../../test/waivers.js";
import { said } from "../../../test/workspace.js";

test("fires", async () => {
  const checked = await checkBooth(waivers(waiverEntry()), { config: "waivers: { zone: Paris }\n" });
  const found = checked.findings.filter(({ waived }) => !waived);
  expect(found).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 18,
          "contract": "config@1",
          "file": "trellis.config.yaml",
          "line": 3,
          "pointer": "/waivers/zone",
        },
        "data": {
          "name": "Paris",
        },
        "level": "absolute",
        "rule": "run/zone-unknown",
      },
    ]
  `);
  expect(said(found)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write a place as the IANA list of time zones does: Europe/Paris",
        "problem": "“Paris” is not the name of a time zone, so nobody could say when an exception ends. UTC was used.",
      },
      "fr": {
        "fix": "Écrivez un lieu comme le fait la liste IANA des fuseaux : Europe/Paris",
        "problem": "« Paris » n’est pas le nom d’un fuseau horaire : nul ne pourrait dire quand une dérogation prend fin. UTC a été utilisé.",
      },
    }
  `);
});

test("stays silent", async () => {
  const checked = await checkBooth(waivers(waiverEntry()), { config: "waivers: { zone: Europe/Paris }\n" });
  expect(told(checked)).toEqual(["data/required-missing waived until 2027-06-30 tools/booth/leads.ndjson 1"]);
});
