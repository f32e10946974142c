import { loadGuardrails } from "@trellis/contract/guardrails";
import { expect, test } from "vitest";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";
import { checkPaths } from "../../check-paths.js";
import { readConfig } from "../../config/read-config.js";

test("fires", async () => {
  const cwd = makeWorkspace({
    "tools/visits/trellis.yaml": `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`,
    "tools/visits/leads.ndjson": '{"email":"ada@acme.example"}\n',
    "trellis.config.yaml": "language: fr\n",
  });
  const { findings } = await checkWorkspace(cwd);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {},
        "level": "absolute",
        "rule": "run/config-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "In the folder where you start trellis, write a trellis.config.yaml with the line “guardrails: ["@trellis/marketing-contracts"]”, or add --guardrails and the package’s name.",
        "problem": "No guardrail package is named, so there is nothing to check against.",
      },
      "fr": {
        "fix": "Dans le dossier où vous lancez trellis, écrivez un trellis.config.yaml avec la ligne « guardrails: ["@trellis/marketing-contracts"] », ou ajoutez --guardrails et le nom du paquet.",
        "problem": "Aucun paquet de garde-fous n’est indiqué : il n’y a rien à quoi comparer les outils.",
      },
    }
  `);
});

test("stays silent when the configuration is there and broken: its slip is all there is to mend", async () => {
  const cwd = makeWorkspace({ "trellis.config.yaml": "guardrials: [./acme]\n" });
  const config = readConfig({ cwd });
  expect(config.findings.map(({ rule }) => rule)).toEqual(["data/unknown-property", "run/config-invalid"]);
  const { findings } = await checkPaths({
    paths: ["tools"],
    cwd,
    config,
    guardrails: await loadGuardrails({ names: [], from: cwd }),
    now: new Date("2027-05-15T08:00:00Z"),
  });
  expect(findings).toEqual([]);
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
