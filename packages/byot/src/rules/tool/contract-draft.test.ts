import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: event@1, fields: [email] }]
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
          "name": "event@1",
          "owner": "Sales",
        },
        "level": "advisory",
        "rule": "tool/contract-draft",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Ask Sales when it becomes active, and use it for trials until then.",
        "problem": "The contract “event@1” is still a draft: it can change at any time, and break this tool.",
      },
      "fr": {
        "fix": "Demandez à l’équipe « Sales » quand il entrera en vigueur, et ne l’utilisez d’ici là que pour des essais.",
        "problem": "Le contrat « event@1 » est encore un brouillon : il peut changer à tout moment, et cet outil ne plus marcher.",
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
