import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1 }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 1,
          "pointer": "",
          "tool": "visits",
        },
        "data": {},
        "level": "hard",
        "rule": "tool/nothing-checked",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Under “produces”, add “data” with the file that the tool makes, such as exports/*.csv; or under “consumes”, list the “fields” that the tool reads.",
        "problem": "Nothing of this tool could be checked: it names no data file and no fields, and its folder holds no code.",
      },
      "fr": {
        "fix": "Sous « produces », ajoutez « data » avec le fichier que l’outil produit, par exemple exports/*.csv ; ou, sous « consumes », listez dans « fields » les champs que l’outil lit.",
        "problem": "Rien de cet outil n’a pu être contrôlé : il ne nomme ni fichier de données ni champs, et son dossier ne contient pas de code.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1 }]
`,
    "tools/visits/src/form.ts": "",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
