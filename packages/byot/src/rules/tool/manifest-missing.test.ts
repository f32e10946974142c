import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({ "tools/visits/Trellis.yml": "tool: visits" });
  const { findings } = await checkWorkspace(cwd, { paths: ["tools/visits"] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "tools/visits",
          "tool": "visits",
        },
        "data": {
          "found": "Trellis.yml",
          "name": "visits",
        },
        "level": "hard",
        "rule": "tool/manifest-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Rename “Trellis.yml” to trellis.yaml.",
        "problem": "The folder “visits” has no trellis.yaml, so nothing says what this tool is and what its data should look like.",
      },
      "fr": {
        "fix": "Renommez « Trellis.yml » en trellis.yaml.",
        "problem": "Le dossier « visits » n’a pas de trellis.yaml : rien ne dit ce qu’est cet outil ni à quoi ses données doivent ressembler.",
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
  });
  const { findings } = await checkWorkspace(cwd, { paths: ["tools/visits"] });
  expect(findings).toEqual([]);
});
