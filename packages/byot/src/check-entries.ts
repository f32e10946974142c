import type { PublishedContract } from "@trellis/contract/guardrails";
import { fileOutsideFolder, fileUnreadable } from "@trellis/contract/rules";
import { checkData } from "@trellis/data";
import { type Collector, childPointer, type Finding, finding, type Place } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import { checkFields } from "./check-fields.js";
import type { CheckRun } from "./check-run.js";
import type { ToolInCheck } from "./check-tool.js";
import type { Consumed, Produced, Published, Said } from "./declarations.js";
import { findFiles } from "./find-files.js";
import { localContractPath, readLocalContract } from "./local/read-local-contract.js";
import { mapOf } from "./map-of.js";
import { nearestRef, refOf } from "./published-names.js";
import { toolDataMissing, toolDataPatternTooWide, toolTemplateUnknown } from "./rules/index.gen.js";
import { knownFields, loadContract, useContract } from "./use-contract.js";

/** Checks an entry of `produces`: its contract, the targets of its map, and its data. Gives the files that were read. */
export async function checkProduced(entry: Produced, tool: ToolInCheck, run: CheckRun): Promise<CheckedTool["data"]> {
  const { collector, place } = tool;
  const contract = await contractOf(entry.contract, entry.data !== undefined || entry.map !== undefined, tool, run);
  const files = entry.data ? await dataFiles(entry.data, tool) : [];
  if (!contract) return [];
  // A map that could not be understood would make every record wrong; it is to be mended first.
  const map = mapOf(entry, tool.manifest);
  if (entry.map) {
    const { value, pointer } = entry.map;
    const targets = Object.keys(value).map((path) => ({ path, at: place(childPointer(pointer, path), "key") }));
    const unknown = checkFields(targets, knownFields(contract), { inMap: true });
    // A list without a number is told by the check of the data, when there is one.
    const isTold = map !== "invalid" && files.length > 0;
    collector.addAll(unknown.filter(({ data }) => !(isTold && lacksOnlyNumbers(data))));
  }
  if (map === "invalid") return [];
  const mapPlace = (target?: string): Place =>
    target === undefined || !entry.map
      ? place(entry.map?.pointer ?? "", "key")
      : place(childPointer(entry.map.pointer, target), "key");
  const ofMap = tellOnce(collector);
  const read: CheckedTool["data"][number][] = [];
  for (const file of files) {
    const shown = tool.shown(file);
    const { records } = await checkData({
      root: tool.root,
      file,
      at: { tool: tool.name, file: shown },
      contract,
      ...(map && { map, mapPlace }),
      collector: ofMap,
      reveal: run.reveal,
      onProgress: (progress) => run.onProgress({ file: shown, records: progress.records }),
    });
    read.push({ file: shown, contract: contract.ref, records });
  }
  return read;
}

/** `consents.basis` for `consents[0].basis`. */
function lacksOnlyNumbers({ name, nearest }: Finding["data"]): boolean {
  return typeof name === "string" && typeof nearest === "string" && nearest.replace(/\[\d+\]/g, "") === name;
}

const aboutMap = new Set(["data/map-invalid", "data/field-not-mapped"]);

/** What is wrong with a map whatever the data are is told once, and not for each of the files that it is for. */
function tellOnce(collector: Collector): Collector {
  const told = new Set<string>();
  const add = (one: Finding): void => {
    const key = aboutMap.has(one.rule) ? JSON.stringify([one.at, one.data]) : undefined;
    if (key !== undefined && told.has(key)) return;
    if (key !== undefined) told.add(key);
    collector.add(one);
  };
  return {
    ...collector,
    add,
    addAll: (findings) => {
      for (const one of findings) add(one);
    },
    get total() {
      return collector.total;
    },
  };
}

/** Checks an entry of `consumes`: its contract, and the fields that the tool says it reads. */
export async function checkConsumed(entry: Consumed, tool: ToolInCheck, run: CheckRun): Promise<void> {
  const contract = await contractOf(entry.contract, entry.fields.length > 0, tool, run);
  if (!contract) return;
  const named = entry.fields.map(({ text, pointer }) => ({ path: text, at: tool.place(pointer) }));
  tool.collector.addAll(checkFields(named, knownFields(contract)));
}

/** Says what there is to say about relying on a contract, and loads it when its fields are `needed`. */
async function contractOf(
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

/** Checks an entry of `publishes`: that there is such a template. */
export function checkPublished(
  { template }: Published,
  { collector, place }: ToolInCheck,
  { templates }: CheckRun,
): void {
  if (templates.some((one) => refOf(one) === template.text)) return;
  const data = {
    name: template.text,
    nearest: nearestRef(template.text, templates),
    known: templates.map(refOf).sort(),
  };
  collector.add(finding(toolTemplateUnknown, place(template.pointer), data));
}

/** The files that `data` names, after everything that is wrong with it has been said. */
async function dataFiles(
  { text, pointer }: Said,
  { root, name, collector, place, shown }: ToolInCheck,
): Promise<readonly string[]> {
  const found = await findFiles(root, text);
  if (found.leaves) collector.add(finding(fileOutsideFolder, place(pointer), { how: found.leaves }));
  else if (found.tooWide) collector.add(finding(toolDataPatternTooWide, place(pointer), { name: text }));
  for (const link of found.outside) {
    collector.add(finding(fileOutsideFolder, { tool: name, file: shown(link) }, { how: "link" }));
  }
  for (const folder of found.unreadable) {
    collector.add(finding(fileUnreadable, { tool: name, file: shown(folder) }, { why: "not-allowed" }));
  }
  const nothingSaid = !found.leaves && !found.tooWide && found.outside.length + found.unreadable.length === 0;
  if (found.files.length === 0 && nothingSaid) {
    collector.add(finding(toolDataMissing, place(pointer), { name: text, isFolder: found.isFolder }));
  }
  return found.files;
}
