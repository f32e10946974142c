import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
sends: [{ to: mailing-vendor }]
`,
  });
  const checked = await checkWorkspace(cwd);
  // That nobody says where data may go is another thing.
  const findings = checked.findings.filter(({ level }) => level !== "advisory");
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 1,
          "contract": "manifest@1",
          "file": "tools/visits/trellis.yaml",
          "line": 1,
          "pointer": "",
          "tool": "visits",
        },
        "data": {},
        "level": "hard",
        "rule": "tool/nothing-declared",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "In trellis.yaml, name the contract of the data: under “produces” if the tool makes it, under “consumes” if the tool reads it.",
        "problem": "This tool says neither what it produces, nor what it reads, nor what it publishes: there is nothing to check.",
      },
      "fr": {
        "fix": "Dans trellis.yaml, nommez le contrat des données : sous « produces » si l’outil les fabrique, sous « consumes » s’il les lit.",
        "problem": "Cet outil ne dit ni ce qu’il produit, ni ce qu’il lit, ni ce qu’il publie : il n’y a rien à contrôler.",
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
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toEqual([]);
});
