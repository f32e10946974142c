import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ main: '<a href="java&#10;script:go()">Go</a>' });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 4,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "java
    script:go()",
          "what": "href",
        },
        "level": "hard",
        "rule": "template/address-not-allowed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write an address that begins with https://, mailto: or tel:, or one of your own site.",
        "problem": "The template holds the address “java script:go()” in “href”, which can run code or leads nowhere safe.",
      },
      "fr": {
        "fix": "Écrivez une adresse qui commence par https://, mailto: ou tel:, ou une adresse de votre propre site.",
        "problem": "Le modèle contient l’adresse « java script:go() » dans « href », qui peut exécuter du code ou ne mène à rien de sûr.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ main: '<a href="/go">Go</a>' })).toEqual([]);
});
