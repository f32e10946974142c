import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: visit@1, fields: [email] }]
`,
  });
  const { findings } = await checkWorkspace(cwd, { now: new Date("2027-01-31T08:00:00Z") });
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
        "level": "advisory",
        "rule": "tool/contract-deprecated",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Move to “visit@2” when you next work on this tool.",
        "problem": "The contract “visit@1” is on its way out: its last day is 30 June 2027.",
      },
      "fr": {
        "fix": "Passez à « visit@2 » la prochaine fois que vous modifierez cet outil.",
        "problem": "Le contrat « visit@1 » est en fin de vie : son dernier jour est le 30 juin 2027.",
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
  const { findings } = await checkWorkspace(cwd, { now: new Date("2027-01-31T08:00:00Z") });
  expect(findings).toEqual([]);
});
