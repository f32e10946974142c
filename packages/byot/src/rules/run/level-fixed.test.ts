import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
    "trellis.config.yaml": "guardrails: [./acme]\nlevels:\n  file/unreadable: advisory\n",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 3,
          "contract": "config@1",
          "file": "trellis.config.yaml",
          "line": 3,
          "pointer": "/levels/file~1unreadable",
        },
        "data": {
          "level": "hard",
          "name": "file/unreadable",
          "wanted": "advisory",
        },
        "level": "absolute",
        "rule": "run/level-fixed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Remove the line under “levels”, or set a firmer level.",
        "problem": "The configuration sets the rule “file/unreadable” to “advisory”, but this rule is fixed: it cannot be milder than “hard”.",
      },
      "fr": {
        "fix": "Retirez la ligne sous « levels », ou choisissez un niveau plus ferme.",
        "problem": "La configuration met la règle « file/unreadable » au niveau « advisory », mais cette règle est fixe : elle ne peut pas descendre sous « hard ».",
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
    "trellis.config.yaml": "guardrails: [./acme]\nlevels:\n  file/unreadable: absolute\n",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
