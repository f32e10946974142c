import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: poll@1, fields: [email] }]
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
          "name": "poll@1",
          "owner": "Sales",
        },
        "level": "hard",
        "rule": "tool/contract-retired",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Ask Sales what takes its place.",
        "problem": "The contract “poll@1” is retired: nobody keeps its promises any more.",
      },
      "fr": {
        "fix": "Demandez à l’équipe « Sales » ce qui le remplace.",
        "problem": "Le contrat « poll@1 » n’est plus en vigueur : plus personne n’en tient les promesses.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: visit@2, fields: [email] }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
