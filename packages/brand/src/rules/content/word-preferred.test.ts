import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(
    draft,
    { a: "Log in here" },
    { brand: { brand: "Acme", words: { en: { preferred: [{ word: "log in", use: "sign in" }] } } } },
  ).findings;
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
          "name": "log in",
          "use": "sign in",
        },
        "level": "advisory",
        "rule": "content/word-preferred",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write “sign in”.",
        "problem": "The brand says “sign in” rather than “log in”.",
      },
      "fr": {
        "fix": "Écrivez « sign in ».",
        "problem": "La marque dit « sign in » plutôt que « log in ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    page(
      draft,
      { a: "Sign in here" },
      { brand: { brand: "Acme", words: { en: { preferred: [{ word: "log in", use: "sign in" }] } } } },
    ).findings,
  ).toEqual([]);
});
