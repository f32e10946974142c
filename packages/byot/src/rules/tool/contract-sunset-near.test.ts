import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: visit@1, fields: [email] }]
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
          "daysLeft": 46,
          "name": "visit@1",
          "owner": "Sales",
          "successor": "visit@2",
          "sunset": "2027-06-30",
        },
        "level": "advisory",
        "rule": "tool/contract-sunset-near",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Move to “visit@2” before then.",
        "problem": "The contract “visit@1” ends in 46 days: its last day is 30 June 2027. After that, this tool fails the check.",
      },
      "fr": {
        "fix": "Passez d’ici là à « visit@2 ».",
        "problem": "Le contrat « visit@1 » prend fin dans 46 jours : son dernier jour est le 30 juin 2027. Ensuite, cet outil échouera au contrôle.",
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
