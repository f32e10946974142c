import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
    "trellis.config.yaml": "guardrails: [./acme]\nlevels:\n  data/required-mising: soft\n",
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
          "pointer": "/levels/data~1required-mising",
        },
        "data": {
          "name": "data/required-mising",
          "nearest": "data/required-missing",
        },
        "level": "absolute",
        "rule": "run/rule-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “data/required-missing”?",
        "problem": "The configuration sets a level for the rule “data/required-mising”, and there is no such rule.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « data/required-missing » ?",
        "problem": "La configuration fixe un niveau pour la règle « data/required-mising », et cette règle n’existe pas.",
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
    "trellis.config.yaml": "guardrails: [./acme]\nlevels:\n  data/required-missing: soft\n",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
