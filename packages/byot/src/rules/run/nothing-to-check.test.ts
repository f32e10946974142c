import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
  });
  const { findings } = await checkWorkspace(cwd, { paths: [] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {},
        "level": "absolute",
        "rule": "run/nothing-to-check",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Name a tool’s folder, such as “trellis check tools/webinar-import”, or list “tools” in trellis.config.yaml.",
        "problem": "Nothing was named to be checked.",
      },
      "fr": {
        "fix": "Nommez le dossier d’un outil, par exemple « trellis check tools/webinar-import », ou listez « tools » dans trellis.config.yaml.",
        "problem": "Rien n’a été désigné pour le contrôle.",
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
    "trellis.config.yaml": "guardrails: [./acme]\ntools: [tools/*]\n",
  });
  const { findings } = await checkWorkspace(cwd, { paths: [] });
  expect(findings).toEqual([]);
});
