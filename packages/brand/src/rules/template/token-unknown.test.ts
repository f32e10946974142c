import { expect, test } from "vitest";
import { acmeTokens, refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ tokens: acmeTokens(), main: '<p style="color: var(--color-acent-sun)">x</p>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 11,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "--color-acent-sun",
          "nearest": "--color-accent-sun",
        },
        "level": "hard",
        "rule": "template/token-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “--color-accent-sun”?",
        "problem": "There is no token “--color-acent-sun”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « --color-accent-sun » ?",
        "problem": "Il n’y a pas de jeton « --color-acent-sun ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ tokens: acmeTokens(), main: '<p style="color: var(--color-accent-sun)">x</p>' })).toEqual([]);
});
