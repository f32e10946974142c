import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { ContractEntry } from "@trellis/contract/guardrails";
import { type ExitCode, fails, type Json } from "@trellis/findings";
import type { Call } from "./command.js";
import { loadLabels } from "./load-labels.js";
import { loadSetup } from "./load-setup.js";
import { notPublished } from "./not-published.js";
import { readTemplate } from "./read-template.js";
import { reportRun } from "./report-run.js";
import { UsageError } from "./usage-error.js";

/** The files of a tool whose records follow a published contract, with the example that the contract shows of itself. */
export async function filesOfContract(
  ref: string,
  name: string,
  given: Call,
): Promise<{ files: ReadonlyMap<string, string> } | { exitCode: ExitCode }> {
  const { call, guardrails, findings } = await loadSetup(given);
  const entry = guardrails.contracts.get(ref);
  const wrong = [...findings, ...(entry ? [] : [await notPublished(ref, [...guardrails.contracts.keys()])])];
  if (!entry || wrong.some(fails)) {
    const labels = await loadLabels(wrong, guardrails, call.language);
    return { exitCode: await reportRun({ findings: wrong, tools: [], labels, now: call.io.now(), checked: "" }, call) };
  }
  const example = await acceptedExample(entry);
  // Its package ships none: there is nothing that such a tool could begin with.
  if (example === undefined)
    throw new UsageError({ kind: "invalid-value", name: "--contract", given: ref, example: "--contract lead@1" });
  const isTypescript = call.options.typescript === true;
  const files = readTemplate(
    isTypescript ? "tool-of-typescript" : "tool-of",
    valuesOf(entry, ref, name, call),
    call.language,
  );
  if (isTypescript) files.set("recorded/sample.ndjson", `${JSON.stringify(example)}\n`);
  else files.set("data/sample.json", `${JSON.stringify([example], null, 2)}\n`);
  return { files };
}

function valuesOf(entry: ContractEntry, ref: string, name: string, call: Call) {
  const { name: packageName, version } = entry.package;
  return {
    name,
    ref,
    version: call.version,
    package: packageName,
    contractsVersion: version,
    module: entry.module.replace(/^\.\//, ""),
    export: entry.export,
    type: entry.export.charAt(0).toUpperCase() + entry.export.slice(1),
  };
}

/** The fullest example that the contract accepts, as its package ships it. */
async function acceptedExample({ name, major, package: { folder } }: ContractEntry): Promise<Json | undefined> {
  const { readDocument } = await import("@trellis/contract/read");
  const path = join("contracts", name, `v${major}`, "examples", "accepted");
  const examples = filesIn(join(folder, path)).flatMap((file) => {
    const { value } = readDocument({ root: folder, path: join(path, file), syntax: "json" });
    return value === undefined ? [] : [value];
  });
  return examples.sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(".json"));
  } catch {
    return [];
  }
}
