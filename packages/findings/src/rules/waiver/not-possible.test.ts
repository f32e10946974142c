import { expect, test } from "vitest";
import { country, judge, only, said } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ findings: [{ ...country, level: "absolute" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Mend the problem, and take the exception “country-names” out.",
        "problem": "There is no exception from “data/not-in-list”: it is never to be bent.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/rule",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
          "rule": "data/not-in-list",
          "why": "absolute",
        },
        "level": "absolute",
        "rule": "waiver/not-possible",
      },
      "fr": {
        "fix": "Corrigez le problème, et retirez la dérogation « country-names ».",
        "problem": "On ne déroge jamais à « data/not-in-list ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge())).toEqual([]);
});
