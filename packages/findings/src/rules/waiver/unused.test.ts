import { expect, test } from "vitest";
import { judge, only, said } from "../../../test/waive.js";

test("fires", () => {
  expect(only(judge({ findings: [] }))).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Take the entry out; if you learned something, write it under “outcome” first.",
        "problem": "The exception “country-names” matches nothing: no problem “data/not-in-list” is there.",
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
          "name": "country-names",
          "rule": "data/not-in-list",
          "what": "mended",
        },
        "level": "advisory",
        "rule": "waiver/unused",
      },
      "fr": {
        "fix": "Retirez l’entrée ; si vous avez appris quelque chose, écrivez-le d’abord sous « outcome ».",
        "problem": "La dérogation « country-names » ne concerne rien : il n’y a pas de problème « data/not-in-list ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(said(judge())).toEqual([]);
});
