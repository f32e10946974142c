import { expect, test } from "vitest";
import { judge, only, said } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ now: "2027-01-09T23:59:59.999Z" }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Correct the date if it is a slip. If it is right, look at the clock of the machine that runs the check, and at --now.",
        "problem": "The exception “country-names” says that it was written on 10 January 2027, and that day is still to come. Until then it bends nothing.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/since",
          "tool": "webinar",
        },
        "data": {
          "day": "2027-01-10",
          "name": "country-names",
          "what": "written",
        },
        "level": "absolute",
        "rule": "waiver/clock-set-back",
      },
      "fr": {
        "fix": "Corrigez la date si elle est fausse. Si elle est juste, regardez l’horloge de la machine qui lance le contrôle, et --now.",
        "problem": "La dérogation « country-names » dit avoir été écrite le 10 janvier 2027, et ce jour est encore à venir. D’ici là, elle ne déroge à rien.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ now: "2027-01-10T00:00:00Z" }))).toEqual([]);
});
