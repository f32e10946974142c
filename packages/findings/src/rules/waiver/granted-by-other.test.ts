import { expect, test } from "vitest";
import { grant, hardCountry, judge, only, said } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ findings: [hardCountry], grants: [{ ...grant, by: "events" }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Ask “demand-generation”.",
        "problem": "“events” has granted the exception “country-names”, and that is for “demand-generation” to do.",
      },
      "finding": {
        "at": {
          "contract": "grants@1",
          "file": "grants.yaml",
          "line": 2,
          "pointer": "/grants/0/by",
          "tool": "webinar",
        },
        "data": {
          "by": "events",
          "name": "country-names",
          "owners": [
            "demand-generation",
          ],
        },
        "level": "absolute",
        "rule": "waiver/granted-by-other",
      },
      "fr": {
        "fix": "Demandez à « demand-generation ».",
        "problem": "« events » a accordé la dérogation « country-names », ce qui revient à « demand-generation ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ findings: [hardCountry], grants: [grant] }))).toEqual([]);
});
