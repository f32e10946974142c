import { expect, test } from "vitest";
import { withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace(
    withBrand({
      "pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n",
      "pages/b.yaml": "headline: Des chaises\n",
    }),
  );
  const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "file": "pages/b.yaml",
          "line": 1,
          "pointer": "",
        },
        "data": {
          "known": [
            "landing-page@1",
            "notice@1",
          ],
        },
        "level": "hard",
        "rule": "content/template-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "If it is a page, begin it with a line such as “template: landing-page@1”. If it is none, keep it apart from the pages.",
        "problem": "The file does not say which template it is the content of.",
      },
      "fr": {
        "fix": "Si c’est une page, commencez-le par une ligne comme « template: landing-page@1 ». Sinon, rangez-le ailleurs que parmi les pages.",
        "problem": "Le fichier ne dit pas de quel modèle il est le contenu.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace(
    withBrand({ "pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n", "pages/notes.json": "{}" }),
  );
  const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
  expect(findings).toEqual([]);
});
