import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/spring/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/spring/leads.ndjson": '{"email":"ada@acme.example"}\n',
    "tools/autumn/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/autumn/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 7,
          "contract": "manifest@1",
          "file": "tools/spring/trellis.yaml",
          "line": 1,
          "pointer": "/tool",
        },
        "data": {
          "folder": "tools/autumn",
          "name": "visits",
        },
        "level": "hard",
        "related": [
          {
            "at": {
              "column": 7,
              "contract": "manifest@1",
              "file": "tools/autumn/trellis.yaml",
              "line": 1,
              "pointer": "/tool",
              "tool": "visits",
            },
            "role": "first",
          },
        ],
        "rule": "tool/name-taken",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Give one of them a name of its own: reports and exceptions tell tools apart by it.",
        "problem": "The name “visits” is already taken by the tool in “tools/autumn”.",
      },
      "fr": {
        "fix": "Donnez à l’un d’eux un nom qui n’est qu’à lui : c’est ce qui distingue les outils dans les rapports et les dérogations.",
        "problem": "Le nom « visits » est déjà pris par l’outil du dossier « tools/autumn ».",
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
