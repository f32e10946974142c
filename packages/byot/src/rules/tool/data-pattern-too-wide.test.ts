import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: "*l*e*a*d*" }]
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
          "name": "*l*e*a*d*",
        },
        "level": "hard",
        "rule": "tool/data-pattern-too-wide",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Use at most three * or { } between two slashes, and at most two **. Files with nothing in common each get an entry of their own under “produces”.",
        "problem": "The file pattern “*l*e*a*d*” leaves so much open, with its stars and braces, that looking for the files could take for ever, so no data was checked.",
      },
      "fr": {
        "fix": "Utilisez au plus trois * ou { } entre deux barres obliques, et au plus deux **. Des fichiers sans rien de commun ont chacun leur entrée sous « produces ».",
        "problem": "Le motif de fichiers « *l*e*a*d* » laisse tant de possibilités, avec ses astérisques et ses accolades, que la recherche pourrait ne jamais finir : aucune donnée n’a été contrôlée.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: "*lead*.nd*" }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
