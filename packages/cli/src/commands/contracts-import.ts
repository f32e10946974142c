import { basename, dirname, resolve } from "node:path";
import { type Finding, fails } from "@trellis/findings";
import type { Command } from "../command.js";
import { publisherLabels } from "../internal-labels.js";
import { readGuardrailFolder } from "../read-guardrail-folder.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { writeNewFiles } from "../write-new-files.js";

/** `trellis contracts import <file>`: drafts of contracts from a document of the Open Data Contract Standard. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  readFormat(call.options);
  const { cwd } = call.io;
  const [file = ""] = call.args;
  const folder = resolve(cwd, typeof call.options.write === "string" ? call.options.write : ".");
  const [{ readDocument }, { importOdcs, contractFiles }, { publisher }] = await Promise.all([
    import("@trellis/contract/read"),
    import("@trellis/contract/odcs"),
    readGuardrailFolder(folder),
  ]);
  const path = resolve(cwd, file);
  const at = { file: file.replaceAll("\\", "/") };
  const document = readDocument({ root: dirname(path), path: basename(path), at });
  const imported =
    document.value === undefined
      ? { contracts: [], findings: [] }
      : importOdcs(document.value, { at, publisher: `https://${publisher}` });
  const found = [...document.findings, ...imported.findings].map((one) => located(one, document.locate));
  const files = new Map(imported.contracts.flatMap((contract) => [...contractFiles(contract)]));
  const dryRun = call.options.dryRun === true;
  const written = found.some(fails) || files.size === 0 ? [] : await writeNewFiles({ folder, files, cwd, dryRun });
  const checked = call.texts.contracts.imported(imported.contracts.length, at.file);
  const labels = await publisherLabels(call.language);
  return reportRun({ findings: [...found, ...written], tools: [], labels, now: call.io.now(), checked }, call);
};

type Locate = (pointer: string, part?: "key" | "value") => { line: number; column: number } | undefined;

function located(found: Finding, locate: Locate): Finding {
  const { pointer } = found.at;
  const position = pointer === undefined || found.at.line !== undefined ? undefined : locate(pointer, "key");
  return position === undefined ? found : { ...found, at: { ...found.at, ...position } };
}
