import { expect, test } from "vitest";
import { acmeTokens, refused, said } from "../../../test/acme.js";

test("fires", () => {
  const findings = refused({ tokens: acmeTokens(), contrast: [{ text: "color.grey", on: "color.page" }] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "template@1",
          "file": "template.yaml",
          "pointer": "/contrast/0/text",
          "template": "notice@1",
        },
        "data": {
          "least": 4.5,
          "mode": "default",
          "on": "color.page",
          "ratio": 2.1,
          "text": "color.grey",
        },
        "level": "hard",
        "rule": "template/contrast-too-low",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Make one of the two colours darker or lighter.",
        "problem": "“color.grey” on “color.page” has a contrast of 2.1 in the mode “default”; readers need 4.5.",
      },
      "fr": {
        "fix": "Rendez l’une des deux couleurs plus foncée ou plus claire.",
        "problem": "« color.grey » sur « color.page » a un contraste de 2,1 dans le mode « default » ; il en faut 4,5 pour lire.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ tokens: acmeTokens(), contrast: [{ text: "color.text", on: "color.page" }] })).toEqual([]);
});
