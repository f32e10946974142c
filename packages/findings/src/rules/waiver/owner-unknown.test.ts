import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [{ ...waiver, owner: "evnets" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “events”?",
        "problem": "“evnets” is in no owners.yaml, so nobody answers for the exception “country-names”.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/owner",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
          "near": "events",
          "owner": "evnets",
        },
        "level": "absolute",
        "rule": "waiver/owner-unknown",
      },
      "fr": {
        "fix": "Vouliez-vous dire « events » ?",
        "problem": "« evnets » ne figure dans aucun owners.yaml : personne ne répond de la dérogation « country-names ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge())).toEqual([]);
});
