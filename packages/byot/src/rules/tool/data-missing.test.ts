import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: export/*.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 38,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 3,
          "pointer": "/produces/0/data",
          "tool": "visits",
        },
        "data": {
          "name": "export/*.ndjson",
        },
        "level": "hard",
        "rule": "tool/data-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Put the data where trellis.yaml says it is, or correct “data” in trellis.yaml. Data that must stay elsewhere: run trellis check --receipt there, and commit the receipt here.",
        "problem": "No file in the tool’s folder matches “export/*.ndjson”, so no data was checked.",
      },
      "fr": {
        "fix": "Mettez les données là où trellis.yaml l’annonce, ou corrigez « data » dans trellis.yaml.",
        "problem": "Aucun fichier du dossier de l’outil ne correspond à « export/*.ndjson » : aucune donnée n’a été contrôlée.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
