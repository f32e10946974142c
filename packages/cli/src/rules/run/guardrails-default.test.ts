import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { trellis } from "../../../test/test-io.js";

interface Told {
  readonly findings: readonly { readonly rule: string; readonly problem: string; readonly fix: string }[];
}

async function told(line: string, cwd: string) {
  const { out } = await trellis(line, { cwd });
  return (JSON.parse(out) as Told).findings.filter(({ rule }) => rule === "run/guardrails-default");
}

test("fires once", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "trellis-default-"));
  writeFileSync(join(cwd, "leads.csv"), "Email,First Name\nada@acme.example,Ada\n");
  const line = "check leads.csv --contract lead@1 --format json";
  expect([...(await told(line, cwd)), ...(await told(`${line} --lang fr`, cwd))]).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {
          "name": "@trellis/marketing-contracts",
          "version": "0.1.0",
        },
        "fingerprint": "135dbec3306344f8",
        "fix": "To choose, write a trellis.config.yaml with the line “guardrails: ["@trellis/marketing-contracts"]” where you start trellis, or add --guardrails.",
        "level": "advisory",
        "problem": "No guardrail package is named here, so @trellis/marketing-contracts 0.1.0 was used.",
        "rule": "run/guardrails-default",
      },
      {
        "at": {},
        "data": {
          "name": "@trellis/marketing-contracts",
          "version": "0.1.0",
        },
        "fingerprint": "135dbec3306344f8",
        "fix": "Pour choisir, écrivez un trellis.config.yaml avec la ligne « guardrails: ["@trellis/marketing-contracts"] » là où vous lancez trellis, ou ajoutez --guardrails.",
        "level": "advisory",
        "problem": "Aucun paquet de garde-fous n’est indiqué ici : @trellis/marketing-contracts 0.1.0 a servi.",
        "rule": "run/guardrails-default",
      },
    ]
  `);
});

test("stays silent", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "trellis-default-"));
  expect(await told("check none --guardrails @trellis/none --format json", cwd)).toEqual([]);
});
