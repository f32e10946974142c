import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadGuardrails } from "@trellis/contract/guardrails";
import { upgradeTool } from "../src/index.js";
import { told } from "./facts.js";

/** The folder of a tool that reads one field of a contract. */
export function tool(contract: string, field: string): string {
  const folder = mkdtempSync(join(tmpdir(), "trellis-upgrade-"));
  const text = `tool: reader\nowner: sales\nconsumes: [{ contract: ${contract}, fields: [${field}] }] # a note stays\n`;
  writeFileSync(join(folder, "trellis.yaml"), text);
  writeFileSync(join(folder, "read.ts"), 'import { lead } from "@trellis/marketing-contracts/lead/v1";\n');
  return folder;
}

/** What moving a tool says under one rule. */
export async function upgrade(rule: string, folder: string, write = false): Promise<object[]> {
  const guardrails = await loadGuardrails({
    names: ["./marketing-contracts"],
    from: join(import.meta.dirname, "../.."),
  });
  return told(rule, await upgradeTool({ folder, cwd: folder, guardrails, write }));
}
