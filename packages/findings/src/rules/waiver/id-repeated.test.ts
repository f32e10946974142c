import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [waiver, { ...waiver, place: { contract: "lead@2" } }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Give this one a name of its own: grants and renewals go by it.",
        "problem": "Another exception of this tool is called “country-names” already.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/id",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
        },
        "level": "absolute",
        "rule": "waiver/id-repeated",
      },
      "fr": {
        "fix": "Donnez à celle-ci un nom qui n’est qu’à elle : les accords et les renouvellements s’y réfèrent.",
        "problem": "Une autre dérogation de cet outil s’appelle déjà « country-names ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ waivers: [waiver, { ...waiver, tool: "other" }], partial: true }))).toEqual([]);
});
