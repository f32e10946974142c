import type { CheckRun } from "../check-run.js";
import type { Consumed } from "../manifest/declarations.js";
import type { ToolInCheck } from "../tool-in-check.js";
import { checkFields } from "./check-fields.js";
import { contractOf } from "./contract-of.js";
import { knownFields } from "./use-contract.js";

/** Checks an entry of `consumes`: its contract, and the fields that the tool says it reads. */
export async function checkConsumed(entry: Consumed, tool: ToolInCheck, run: CheckRun): Promise<void> {
  const contract = await contractOf(entry.contract, entry.fields.length > 0, tool, run);
  if (!contract) return;
  const named = entry.fields.map(({ text, pointer }) => ({ path: text, at: tool.place(pointer) }));
  tool.collector.addAll(checkFields(named, knownFields(contract)));
}
