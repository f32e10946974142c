import type { PublishedContract } from "@trellis/contract/guardrails";
import type { CheckRun } from "../check-run.js";
import { localContractPath, readLocalContract } from "../local/read-local-contract.js";
import type { Said } from "../manifest/declarations.js";
import type { ToolInCheck } from "../tool-in-check.js";
import { loadContract, useContract } from "./use-contract.js";

/** Says what there is to say about relying on a contract, and loads it when its fields are `needed`. */
export async function contractOf(
  { text, pointer }: Said,
  needed: boolean,
  tool: ToolInCheck,
  run: CheckRun,
): Promise<PublishedContract | undefined> {
  const { collector, place, name } = tool;
  const local = localContractPath(tool.root, text);
  if (local !== undefined) {
    const source = { name: text, root: tool.root, file: tool.shown(local), tool: name };
    const read = await readLocalContract(source, run);
    collector.addAll(read.findings);
    return read.contract;
  }
  const { entry, findings } = useContract(text, place(pointer), run);
  collector.addAll(findings);
  if (!entry || !needed) return undefined;
  const loaded = await loadContract(text, run);
  if ("ref" in loaded) return loaded;
  collector.addAll(loaded.map((one) => ({ ...one, at: { ...one.at, tool: name } })));
  return undefined;
}
