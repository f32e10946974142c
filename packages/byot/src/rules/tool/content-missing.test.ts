import { expect, test } from "vitest";
import { withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace(
    withBrand({
      "tools/notes/trellis.yaml":
        "tool: notes\nowner: sales\npublishes: [{ template: notice@1, content: page/*.yaml }]\n",
      "tools/notes/pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n",
    }),
  );
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 44,
          "contract": "manifest@1",
          "file": "tools/notes/trellis.yaml",
          "line": 3,
          "pointer": "/publishes/0/content",
          "tool": "notes",
        },
        "data": {
          "name": "page/*.yaml",
        },
        "level": "hard",
        "rule": "tool/content-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Put the content where trellis.yaml says it is, or correct “content” in trellis.yaml.",
        "problem": "No file in the tool’s folder matches “page/*.yaml”, so no page was checked.",
      },
      "fr": {
        "fix": "Mettez le contenu là où trellis.yaml l’annonce, ou corrigez « content » dans trellis.yaml.",
        "problem": "Aucun fichier du dossier de l’outil ne correspond à « page/*.yaml » : aucune page n’a été contrôlée.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace(
    withBrand({
      "tools/notes/trellis.yaml":
        "tool: notes\nowner: sales\npublishes: [{ template: notice@1, content: pages/*.yaml }]\n",
      "tools/notes/pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n",
    }),
  );
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
