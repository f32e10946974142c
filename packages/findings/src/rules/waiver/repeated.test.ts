import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(
    only(judge({ waivers: [waiver, { ...waiver, id: "lists", place: { contract: "lead@1" } }] })),
  ).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Keep one of them. If “lists” goes on with “country-names”, write under it: renews: country-names",
        "problem": "The exceptions “country-names” and “lists” are about the same problem; which reason and which day hold, nobody could say.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0",
          "tool": "webinar",
        },
        "data": {
          "name": "lists",
          "other": "country-names",
        },
        "level": "absolute",
        "rule": "waiver/repeated",
      },
      "fr": {
        "fix": "Gardez-en une. Si « lists » prolonge « country-names », écrivez-y : renews: country-names",
        "problem": "Les dérogations « country-names » et « lists » concernent le même problème ; nul ne pourrait dire quelle raison et quel jour valent.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    said(
      judge({
        waivers: [waiver, { ...waiver, id: "lists", renews: "country-names" }].map((one) => ({
          ...one,
          outcome: "Nobody.",
        })),
      }),
    ),
  ).toEqual([]);
});
