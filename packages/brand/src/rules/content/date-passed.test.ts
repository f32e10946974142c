import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "date", title: "Starts", upcoming: true } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(draft, { a: "2026-05-15" }).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "day": "2026-05-15",
        },
        "level": "soft",
        "rule": "content/date-passed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Correct the day, or take the page down.",
        "problem": "The 2026-05-15 has passed, and “a” is a day to come.",
      },
      "fr": {
        "fix": "Corrigez le jour, ou retirez la page.",
        "problem": "Le 2026-05-15 est passé, et « a » est un jour à venir.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: "2027-05-15" }).findings).toEqual([]);
});
