import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: visit@1, fields: [email] }]
`,
  });
  const { findings } = await checkWorkspace(cwd, { now: new Date("2027-07-01T00:00:00Z") });
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
          "name": "visit@1",
          "owner": "Sales",
          "successor": "visit@2",
          "sunset": "2027-06-30",
        },
        "level": "hard",
        "rule": "tool/contract-sunset-passed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Move this tool to “visit@2”.",
        "problem": "The contract “visit@1” has ended: its last day was 30 June 2027.",
      },
      "fr": {
        "fix": "Faites passer cet outil à « visit@2 ».",
        "problem": "Le contrat « visit@1 » a pris fin le 30 juin 2027.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: visit@1, fields: [email] }]
`,
  });
  // The last day still counts, to its last second.
  const { findings: all } = await checkWorkspace(cwd, { now: new Date("2027-06-30T23:59:59Z") });
  const findings = all.filter(({ rule }) => rule === "tool/contract-sunset-passed");
  expect(findings).toEqual([]);
});
