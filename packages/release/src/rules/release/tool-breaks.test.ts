import { expect, test } from "vitest";
import { guest } from "../../../test/facts.js";
import { breaks } from "../../../test/package.js";

test("fires", async () => {
  expect(await breaks({ ...guest, required: ["email", "country"] })).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Speak to events before you publish, or keep this version as it was.",
          "problem": "The tool “dinner” (events) would break: 1 place in its data for “guest@1” would fail data/required-missing, the first is “country” in record 1.",
        },
        "finding": {
          "at": {
            "column": 2,
            "contract": "guest@1",
            "file": "tools/dinner/guests.json",
            "line": 1,
            "pointer": "/country",
            "record": 1,
            "tool": "dinner",
          },
          "data": {
            "because": "data/required-missing",
            "contract": "guest@1",
            "count": 1,
            "name": "dinner",
            "owner": "events",
            "record": 1,
            "what": "data",
          },
          "level": "hard",
          "rule": "release/tool-breaks",
        },
        "fr": {
          "fix": "Parlez à events avant de publier, ou laissez cette version comme elle était.",
          "problem": "L’outil « dinner » (events) ne fonctionnerait plus : 1 endroit de ses données pour « guest@1 » ne passerait pas data/required-missing, à commencer par « country » dans l’enregistrement 1.",
        },
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await breaks(guest)).toEqual([]);
});
