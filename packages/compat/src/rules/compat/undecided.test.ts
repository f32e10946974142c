import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";
import type { ReasonCode } from "../../outcome.js";
import { reasonsEn } from "../../words/reasons.js";
import * as words from "../words-fr.gen.js";

const before = { type: "string" };
const after = { type: "string", pattern: "^(a*)b\\1$|^(?!(a*)b\\2$)" };

test("compat/undecided fires, in both languages", () => {
  expect(explained("compat/undecided", before, after)).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Write the pattern in a simpler way, without looking back and without repeating what a group has matched.",
          "problem": "Whether every record that was right so far is still accepted could not be proven: no proof can follow the pattern “^(a*)b\\1$|^(?!(a*)b\\2$)” all the way.",
        },
        "finding": {
          "at": {
            "file": "schema.json",
            "pointer": "/pattern",
          },
          "data": {
            "about": "^(a*)b\\1$|^(?!(a*)b\\2$)",
            "direction": "backward",
            "reason": "pattern",
          },
          "level": "advisory",
          "related": [
            {
              "at": {
                "file": "released/1.0.0.json",
                "pointer": "",
              },
              "role": "before",
            },
            {
              "at": {
                "file": "schema.json",
                "pointer": "/pattern",
              },
              "role": "after",
            },
          ],
          "rule": "compat/undecided",
        },
        "fr": {
          "fix": "Écrivez le motif plus simplement, sans regarder en arrière et sans répéter ce qu’un groupe a trouvé.",
          "problem": "On n’a pas pu prouver que tout enregistrement correct jusqu’ici est encore accepté : aucune preuve ne peut suivre jusqu’au bout le motif « ^(a*)b\\1$|^(?!(a*)b\\2$) ».",
        },
      },
    ]
  `);
});

test("compat/undecided stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});

test.each(Object.keys(reasonsEn) as ReasonCode[])("there are words for %s", (reason) => {
  const { problem, fix } = describe(
    { rule: "compat/undecided", level: "advisory", at: {}, data: { reason, about: "x", direction: "backward" } },
    words,
  );
  expect(problem).toMatch(/^On n’a pas pu prouver que .+\s: .+\.$/);
  expect(fix).toMatch(/\.$/);
});
