import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: lead@1, fields: [email, "consents[].bases"] }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 48,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 3,
          "pointer": "/consumes/0/fields/1",
          "tool": "visits",
        },
        "data": {
          "contract": "lead@1",
          "name": "consents[].bases",
          "nearest": "consents[].basis",
        },
        "level": "hard",
        "rule": "tool/field-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “consents[].basis”?",
        "problem": "The contract “lead@1” has no field “consents[].bases”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « consents[].basis » ?",
        "problem": "Le contrat « lead@1 » n’a pas de champ « consents[].bases ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
consumes: [{ contract: lead@1, fields: [email, "consents[].basis", extra.anything] }]
`,
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
