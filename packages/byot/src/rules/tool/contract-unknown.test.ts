import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: leed@1, fields: [email] }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 24,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 3,
          "pointer": "/consumes/0/contract",
          "tool": "visits",
        },
        "data": {
          "known": [
            "event@1",
            "lead@1",
            "poll@1",
            "visit@1",
            "visit@2",
          ],
          "name": "leed@1",
          "nearest": "lead@1",
        },
        "level": "hard",
        "rule": "tool/contract-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “lead@1”?",
        "problem": "No contract is called “leed@1”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « lead@1 » ?",
        "problem": "Aucun contrat ne s’appelle « leed@1 ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: lead@1, fields: [email] }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
