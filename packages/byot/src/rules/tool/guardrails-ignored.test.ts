import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
    "tools/visits/trellis.config.yaml": "guardrails: []",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "tools/visits/trellis.config.yaml",
          "tool": "visits",
        },
        "data": {
          "name": "trellis.config.yaml",
        },
        "level": "advisory",
        "rule": "tool/guardrails-ignored",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Guardrails are named in the trellis.config.yaml of the folder where trellis is started, or with --guardrails. Remove the file if the tool does not need it.",
        "problem": "“trellis.config.yaml” was ignored: a tool cannot bring the guardrails that it is checked against.",
      },
      "fr": {
        "fix": "Les garde-fous se nomment dans le trellis.config.yaml du dossier où trellis est lancé, ou avec --guardrails. Retirez ce fichier si l’outil n’en a pas besoin.",
        "problem": "« trellis.config.yaml » a été ignoré : un outil ne peut pas apporter les garde-fous auxquels il est soumis.",
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
    "tools/trellis.config.yaml": "guardrails: []",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
