import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadGuardrails } from "@trellis/contract/guardrails";
import { type UpgradedTool, upgradeTool } from "../src/index.js";
import { told } from "./facts.js";

/** A folder of a tool with these files. */
export function makeTool(files: { readonly [path: string]: string }): {
  folder: string;
  read: (path: string) => string;
} {
  const folder = mkdtempSync(join(tmpdir(), "trellis-upgrade-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, read: (path) => readFileSync(join(folder, path), "utf8") };
}

/** The folder of a tool that reads one field of a contract. */
export function tool(contract: string, field: string): string {
  return makeTool({
    "trellis.yaml": `tool: reader\nowner: sales\nconsumes: [{ contract: ${contract}, fields: [${field}] }] # a note stays\n`,
    "read.ts": 'import { lead } from "@trellis/marketing-contracts/lead/v1";\n',
  }).folder;
}

/** Moves a tool with the contracts of this repository. */
export async function move(
  folder: string,
  options: { write?: boolean; contract?: string } = {},
): Promise<UpgradedTool> {
  const from = join(import.meta.dirname, "../..");
  const guardrails = await loadGuardrails({ names: ["./marketing-contracts"], from });
  return upgradeTool({ folder, cwd: folder, guardrails, write: false, ...options });
}

/** What moving a tool says under one rule. */
export async function upgrade(rule: string, folder: string): Promise<object[]> {
  return told(rule, (await move(folder)).findings);
}
