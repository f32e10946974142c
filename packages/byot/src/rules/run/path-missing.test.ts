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
  const { findings: both } = await checkWorkspace(cwd, { paths: ["tool/visits", "tools/visit"] });
  const findings = both.slice(1);
  expect(both[0]?.data).toEqual({ name: "tool/visits" });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {
          "name": "tools/visit",
          "nearest": "tools/visits",
        },
        "level": "absolute",
        "rule": "run/path-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Did you mean “tools/visits”?",
        "problem": "There is no file or folder “tools/visit”.",
      },
      "fr": {
        "fix": "Vouliez-vous dire « tools/visits » ?",
        "problem": "Il n’y a ni fichier ni dossier « tools/visit ».",
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
