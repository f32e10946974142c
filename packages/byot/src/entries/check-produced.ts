import { checkData } from "@trellis/data";
import { childPointer, type Finding, type Place } from "@trellis/findings";
import type { CheckedTool } from "@trellis/findings/report";
import type { CheckRun } from "../check-run.js";
import type { Produced } from "../manifest/declarations.js";
import { mapOf } from "../manifest/map-of.js";
import { declaredBy } from "../policies/check-tool-policies.js";
import { recordRules } from "../policies/record-rules.js";
import { takeReceipt } from "../receipt/take-receipt.js";
import type { ToolInCheck } from "../tool-in-check.js";
import { checkFields } from "./check-fields.js";
import { contractOf } from "./contract-of.js";
import { type DataFiles, dataFiles } from "./data-files.js";
import { tellOnce } from "./tell-once.js";
import { knownFields } from "./use-contract.js";

const noFiles: DataFiles = { files: [], isAbsent: false };

/** Checks an entry of `produces`: its contract, the targets of its map, and its data. Gives the files that were read. */
export async function checkProduced(entry: Produced, tool: ToolInCheck, run: CheckRun): Promise<CheckedTool["data"]> {
  const { collector, place } = tool;
  const contract = await contractOf(entry.contract, entry.data !== undefined || entry.map !== undefined, tool, run);
  const { files, isAbsent } = entry.data ? await dataFiles(entry.data, tool) : noFiles;
  if (!contract) return [];
  if (entry.data && isAbsent) {
    collector.addAll(tool.receipt.verify({ ...entry, data: entry.data }, contract, place(entry.data.pointer)));
  }
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
  const notes = takeReceipt(entry, contract);
  for (const file of files) {
    const shown = tool.shown(file);
    const at = { tool: tool.name, file: shown };
    const notesOfFile = run.takesReceipts ? notes.file(file) : undefined;
    const { records, bytes } = await checkData({
      root: tool.root,
      file,
      at,
      contract,
      ...(map && { map, mapPlace }),
      collector: ofMap,
      reveal: run.reveal,
      onRecord: recordRules({ contract, at, declared: declaredBy(tool), collector }, run),
      ...(notesOfFile && { onBytes: notesOfFile.add }),
      onProgress: (progress) => run.onProgress({ file: shown, records: progress.records }),
    });
    read.push({ file: shown, contract: contract.ref, records });
    notesOfFile?.end(records, bytes);
  }
  if (notes.entry.data.length > 0) tool.receiptEntries.push(notes.entry);
  return read;
}

/** `consents.basis` for `consents[0].basis`. */
function lacksOnlyNumbers({ name, nearest }: Finding["data"]): boolean {
  return typeof name === "string" && typeof nearest === "string" && nearest.replace(/\[\d+\]/g, "") === name;
}
