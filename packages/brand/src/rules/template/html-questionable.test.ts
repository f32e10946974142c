import { expect, test } from "vitest";
import { now, said, template } from "../../../test/acme.js";
import { lintTemplate } from "../../lint/index.js";

test("fires", async () => {
  const findings = await lintTemplate(template({ main: '<button type="button"></button>' }), [{}], { now });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "template": "notice@1",
        },
        "data": {
          "name": "text-content",
          "what": "<button> must have accessible text",
        },
        "level": "soft",
        "rule": "template/html-questionable",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Look the rule up at html-validate.org/rules, and mend the template.",
        "problem": "The page breaks the rule “text-content” of html-validate: <button> must have accessible text",
      },
      "fr": {
        "fix": "Cherchez la règle sur html-validate.org/rules, et corrigez le modèle.",
        "problem": "La page enfreint la règle « text-content » d’html-validate : <button> must have accessible text",
      },
    }
  `);
});

test("stays silent", async () => {
  expect(await lintTemplate(template({ main: "<p>Go</p>" }), [{}], { now })).toEqual([]);
});
