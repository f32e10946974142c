import { exitCode, type Finding, type Json } from "@trellis/findings";
import type { Call, Command } from "../command.js";
import { internalLabels } from "../internal-labels.js";
import { loadSetup, withoutGuardrails } from "../load-setup.js";
import { notPublished } from "../not-published.js";
import { checkLanguage } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { UsageError } from "../usage-error.js";
import { writeOrReport } from "../write-or-report.js";

/** `trellis contracts export <ref>`: a contract as a document of the Open Data Contract Standard. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  readExportFormat(given);
  const setup = await loadSetup(given);
  const { guardrails } = setup;
  // The format is that of the document; what goes wrong is told to people.
  const call: Call = { ...setup.call, options: { ...setup.call.options, format: "text" } };
  const ofSetup = await withoutGuardrails({ ...setup, call });
  const [ref = ""] = call.args;
  const entry = guardrails.contracts.get(ref);
  const document = entry === undefined ? undefined : await documentOf(ref, entry.package.folder);
  if (exitCode(ofSetup) !== 0 || document === undefined) {
    const unknown: Finding[] =
      exitCode(ofSetup) === 2 ? [] : [await notPublished(ref, [...guardrails.contracts.keys()])];
    const outcome = { findings: [...ofSetup, ...unknown], tools: [], now: call.io.now(), checked: "" };
    const { output, ...options } = call.options;
    return reportRun({ ...outcome, labels: await internalLabels(call.language) }, { ...call, options });
  }
  return writeOrReport(await asText(document, call.options.output?.at(-1)), call);
};

function readExportFormat({ options: { format = "odcs" } }: Call): void {
  if (format === "odcs") return;
  throw new UsageError({ kind: "invalid-value", name: "--format", given: format, allowed: ["odcs"] });
}

/** A package ships its contracts as their authors wrote them. */
async function documentOf(ref: string, folder: string): Promise<Json | undefined> {
  const [{ bundleSchema, readContracts }, { exportOdcs }] = await Promise.all([
    import("@trellis/contract"),
    import("@trellis/contract/odcs"),
  ]);
  const sources = readContracts({ folder });
  const source = sources.contracts.find((one) => one.ref === ref);
  const header = source?.headerDocument.value;
  if (source === undefined || typeof header !== "object" || header === null || Array.isArray(header)) return undefined;
  return exportOdcs([{ header: header as { [name: string]: Json }, schema: bundleSchema(source, sources).schema }]);
}

/** YAML, as the standard's own documents are; JSON for a file that is called so. */
async function asText(document: Json, file: string | undefined): Promise<string> {
  if (file?.endsWith(".json")) return `${JSON.stringify(document, null, 2)}\n`;
  const { writeYaml } = await import("@trellis/contract/odcs");
  return writeYaml(document);
}
