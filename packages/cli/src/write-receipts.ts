import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { receiptName, type ToolsReceipt } from "@trellis/byot";
import { type Finding, finding } from "@trellis/findings";
import { fileWritten } from "./rules/run/file-written.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { causeOf } from "./write-output.js";

/** Writes the receipts of a run, each into its tool's folder and in place of the one before. */
export async function writeReceipts(receipts: readonly ToolsReceipt[], cwd: string): Promise<Finding[]> {
  const said: Finding[] = [];
  for (const { folder, receipt } of receipts) {
    const file = join(folder, receiptName);
    const name = relative(cwd, file).split(sep).join("/");
    const code = await replace(file, `${JSON.stringify(receipt, null, 2)}\n`);
    if (code === undefined) said.push(finding(fileWritten, {}, { name, what: "receipt" }));
    else said.push(finding(outputUnwritable, {}, { file: name, cause: causeOf(code), code }));
  }
  return said;
}

/**
 * The system's code when it cannot be done. A link that stands there is replaced and never followed: a tool's folder is
 * a stranger's, and what it links to is not ours to write.
 */
async function replace(file: string, text: string): Promise<string | undefined> {
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(beside, text, { flag: "wx" });
    await rename(beside, file);
    return undefined;
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return error instanceof Error && "code" in error ? String(error.code) : "";
  }
}
