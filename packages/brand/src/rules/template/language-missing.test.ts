import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

function pageOf(html: string): string {
  return `<!doctype html>\n${html}<head><title>Acme</title></head><body><main><h1>Acme</h1></main></body></html>`;
}

test("fires", () => {
  const findings = refused({ html: pageOf("<html>") });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "file": "template.html",
          "line": 2,
          "template": "notice@1",
        },
        "data": {},
        "level": "hard",
        "rule": "template/language-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write <html lang="{{ locale }}">, or the language itself.",
        "problem": "The template does not say which language its pages are in.",
      },
      "fr": {
        "fix": "Écrivez <html lang="{{ locale }}">, ou la langue elle-même.",
        "problem": "Le modèle ne dit pas dans quelle langue sont ses pages.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ html: pageOf('<html lang="{{ locale }}">') })).toEqual([]);
});
