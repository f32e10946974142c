import { expect, test } from "vitest";
import { judge, only, said, waiver } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ waivers: [{ ...waiver, place: { file: "**/*" } }] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Name a file, a contract, a field or a blank under “place”. A “*” alone is none.",
        "problem": "The exception “country-names” names no place: it would bend “data/not-in-list” everywhere in this tool.",
      },
      "finding": {
        "at": {
          "contract": "waivers@1",
          "file": "tools/webinar/waivers.yaml",
          "line": 2,
          "pointer": "/waivers/0/place",
          "tool": "webinar",
        },
        "data": {
          "name": "country-names",
          "rule": "data/not-in-list",
          "what": "place",
        },
        "level": "absolute",
        "rule": "waiver/too-wide",
      },
      "fr": {
        "fix": "Désignez un fichier, un contrat, un champ de données ou un champ de modèle sous « place ». Un « * » seul n’en est pas un.",
        "problem": "La dérogation « country-names » ne désigne aucun endroit : elle dérogerait à « data/not-in-list » partout dans cet outil.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge({ waivers: [{ ...waiver, place: { file: "exports/*" } }] }))).toEqual([]);
});
