import { expect, test } from "vitest";
import { grant, hardCountry, judge, only, said } from "../../../test/waive.js";

test("fires", () => {
  expect(
    only(judge({ findings: [hardCountry], grants: [{ ...grant, place: { file: "exports/spring.csv" } }] })),
  ).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Put it back as it was granted, or ask the owner again.",
        "problem": "The exception “country-names” was changed after it was granted: its “place” is another one now.",
      },
      "finding": {
        "at": {
          "contract": "grants@1",
          "file": "grants.yaml",
          "line": 2,
          "pointer": "/grants/0/place",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
          "what": "place",
        },
        "level": "absolute",
        "rule": "waiver/grant-differs",
      },
      "fr": {
        "fix": "Remettez-la comme elle a été accordée, ou demandez de nouveau à l’équipe responsable.",
        "problem": "La dérogation « country-names » a été modifiée après avoir été accordée : ce qui est écrit sous « place » n’est plus le même.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ findings: [hardCountry], grants: [grant] }))).toEqual([]);
});
