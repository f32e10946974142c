import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(
    only(judge({ waivers: [waiver, { ...waiver, id: "until-may", renews: "country-names" }] })),
  ).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write under “country-names”, as “outcome”, what you learned. Until then “until-may” bends nothing.",
        "problem": "The exception “until-may” goes on with “country-names”, and nobody has said yet what “country-names” taught.",
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
          "name": "until-may",
          "other": "country-names",
        },
        "level": "absolute",
        "rule": "waiver/outcome-missing",
      },
      "fr": {
        "fix": "Écrivez dans « country-names », sous « outcome », ce que vous avez appris. D’ici là, « until-may » ne déroge à rien.",
        "problem": "La dérogation « until-may » prolonge « country-names », et personne n’a encore dit ce que « country-names » a appris.",
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
          { ...waiver, id: "until-may", since: "2027-04-01", until: "2027-05-31" },
        ],
        now: "2027-04-02T08:00:00Z",
      }),
    ),
  ).toEqual([]);
});
