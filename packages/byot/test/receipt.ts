import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Receipt } from "../generated/receipt/v1/index.js";
import type { CheckedPaths } from "../src/check-paths.js";
import { sealReceipt } from "../src/receipt/seal-receipt.js";
import { checkWorkspace, makeWorkspace, writeFiles } from "./workspace.js";

/** When the receipts of {@link makeReceipted} were taken: a week before workspaces are checked. */
export const receiptDay = new Date("2027-05-08T09:30:00Z");

const manifest = `tool: visits
owner: sales
produces: [{ contract: lead@1, data: leads.ndjson }]
`;

/** A tool whose data was checked for a receipt and then taken away, as in a repository that holds no data. */
export async function makeReceipted(
  data = '{"email":"ada@acme.example"}\n',
): Promise<{ cwd: string; receipt: Receipt }> {
  const cwd = makeWorkspace({ "tools/visits/trellis.yaml": manifest, "tools/visits/leads.ndjson": data });
  const { receipts } = await checkWorkspace(cwd, { now: receiptDay, receipts: { version: "0.1.0" } });
  const [only] = receipts;
  if (!only) throw new Error("There should be a receipt.");
  rmSync(join(cwd, "tools/visits/leads.ndjson"));
  writeReceipt(cwd, only.receipt);
  return { cwd, receipt: only.receipt };
}

/** Writes a receipt as it is. */
export function writeReceipt(cwd: string, receipt: unknown): void {
  writeFiles(cwd, { "tools/visits/trellis.receipt.json": `${JSON.stringify(receipt, null, 2)}\n` });
}

/** Checks a tool without its data, with a receipt that says something else, sealed as if a check had said it. */
export async function checkReceipt(change: (receipt: Receipt) => Partial<Receipt>): Promise<CheckedPaths> {
  const { cwd, receipt } = await makeReceipted();
  const { digest: _, ...rest } = { ...receipt, ...change(receipt) };
  writeReceipt(cwd, sealReceipt(rest));
  return checkWorkspace(cwd);
}
