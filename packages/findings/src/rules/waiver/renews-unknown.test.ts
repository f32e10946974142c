import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(
    only(
      judge({
        waivers: [
          { ...waiver, renews: "country-name" },
          { ...waiver, id: "country-nam", place: { contract: "lead@2" } },
        ],
        partial: true,
      }),
    ),
  ).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “country-nam”?",
        "problem": "The exception “country-names” renews “country-name”, and this tool has no exception of that name.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/renews",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
          "near": "country-nam",
          "other": "country-name",
        },
        "level": "absolute",
        "rule": "waiver/renews-unknown",
      },
      "fr": {
        "fix": "Vouliez-vous dire « country-nam » ?",
        "problem": "La dérogation « country-names » renouvelle « country-name », et cet outil n’a pas de dérogation de ce nom.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    said(
      judge({
        waivers: [
          { ...waiver, outcome: "Nobody." },
          { ...waiver, id: "until-may", renews: "country-names" },
        ],
      }),
    ),
  ).toEqual([]);
});
