import { realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { type Finding, fails, finding } from "@trellis/findings";
import type { Command } from "../command.js";
import { draftFiles } from "../draft-files.js";
import { loadLabels } from "../load-labels.js";
import { loadPublished } from "../load-published.js";
import { loadSetup } from "../load-setup.js";
import { readGuardrailFolder } from "../read-guardrail-folder.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { UsageError } from "../usage-error.js";
import { writeNewFiles } from "../write-new-files.js";

/** `trellis suggest <file>`: a draft of a contract for data that follow none, or the published one that they are like. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  readFormat(given.options);
  const [file = ""] = given.args;
  const { call, guardrails, findings: ofSetup } = await loadSetup(given);
  const { cwd } = call.io;
  const name = await contractName(call.options.name, file);
  const folder = typeof call.options.write === "string" ? resolve(cwd, call.options.write) : undefined;
  const now = call.io.now();
  const { readSample, suggestFindings } = await import("@trellis/data");
  const path = realPath(resolve(cwd, file));
  if (path === undefined) {
    const { runPathMissing } = await import("@trellis/byot/rules");
    const labels = await loadLabels([], guardrails, call.language);
    return reportRun(
      { findings: [...ofSetup, finding(runPathMissing, {}, { name: file })], tools: [], labels, now },
      call,
    );
  }
  const at = { file: file.replaceAll("\\", "/") };
  const sample = await readSample({ root: dirname(path), file: basename(path), at });
  const active = [...guardrails.contracts].filter(([, { status }]) => status === "active").map(([ref]) => ref);
  const published = await loadPublished(guardrails, active);
  const place = await readGuardrailFolder(folder ?? cwd);
  const { draft, findings: ofDraft } = suggestFindings({
    columns: sample.columns,
    records: sample.records,
    contracts: published.contracts,
    publisher: place.publisher,
    name,
    at,
  });
  const before: Finding[] = [...ofSetup, ...published.findings, ...sample.findings];
  // Where nothing was looked at, nothing is in order.
  if (sample.columns.length === 0 && sample.records === 0 && !sample.findings.some(fails)) {
    const { dataNoRecords } = await import("@trellis/data/rules");
    before.push(finding(dataNoRecords, at, { without: statSync(path).size === 0 ? "anything" : "items" }));
  }
  const title = String(draft.schema.title);
  const written =
    folder === undefined || before.some(fails) || draft.fields.length === 0
      ? []
      : await writeNewFiles({
          folder,
          files: draftFiles({ name, title, schema: draft.schema, keys: draft.keys }, place),
          cwd,
          dryRun: call.options.dryRun === true,
        });
  const all = [...before, ...written, ...ofDraft];
  const labels = await loadLabels(all, guardrails, call.language);
  const checked = call.texts.suggest.looked(file, sample.columns.length, sample.records);
  return reportRun({ findings: all, tools: [], labels, now, checked }, call);
};

/** The name that was given, which has to be one; else what the file's name makes of it. */
async function contractName(given: string | undefined, file: string): Promise<string> {
  const { suggestToolName } = await import("@trellis/byot");
  const made = suggestToolName(given ?? basename(file, extname(file)).replace(/[-_ ]?\d[\d-_ .]*$/, ""));
  if (given !== undefined && made !== given) {
    throw new UsageError({
      kind: "invalid-value",
      name: "--name",
      given,
      ...(made !== undefined && { near: made }),
      example: "--name stock-level",
    });
  }
  // A name begins with a letter, as the contract's import does.
  return made === undefined ? "my-contract" : /^[a-z]/.test(made) ? made : `data-${made}`;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}
