import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "text", title: "Text" } }, main: "<p>{{ a }}</p>" };

test("fires", () => {
  const findings = page(
    draft,
    { a: "Acme" },
    { render: (content) => `<!doctype html><script>${content.a}</script>` },
  ).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "template": "notice@1",
        },
        "data": {
          "name": "/html",
        },
        "level": "absolute",
        "rule": "content/page-altered",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Nothing is wrong with your content. Tell the team that keeps the template, and add the content file.",
        "problem": "The page that was made is not the template's: it differs at “/html”.",
      },
      "fr": {
        "fix": "Votre contenu n’est pas en cause. Prévenez l’équipe qui tient le modèle, en joignant le fichier de contenu.",
        "problem": "La page obtenue n’est pas celle du modèle : elle en diffère à « /html ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: "Acme" }, {}).findings).toEqual([]);
});
