import { lstatSync } from "node:fs";
import { join } from "node:path";
import { childPointer, type Finding, type Place } from "@trellis/findings";
import type { Waiver } from "@trellis/findings/waive";
import { type Waivers, waivers as waiversContract } from "../../generated/waivers/v1/index.js";
import { readChecked } from "../manifest/read-checked.js";
import { rightEntries } from "./right-entries.js";

/** The file in which a tool says which rules it bends. */
export const waiversName = "waivers.yaml";

/** The exceptions of a tool. */
export interface ReadWaivers {
  readonly waivers: readonly Waiver[];
  readonly findings: readonly Finding[];
  /** The place of what stands at `pointer` in the file. */
  place(pointer: string): Place;
}

/** A tool whose exceptions are read. */
export interface ToolWithWaivers {
  readonly name: string;
  /** The real path of its folder. */
  readonly root: string;
  /** Its folder as findings name files. */
  readonly folder: string;
}

/**
 * Reads the exceptions of a tool. An entry that is wrong bends nothing and is told; the others hold all the same. Never
 * throws.
 */
export function readWaivers({ name, root, folder }: ToolWithWaivers): ReadWaivers {
  const file = folder === "." ? waiversName : `${folder}/${waiversName}`;
  const at = { tool: name, file };
  if (!lstatSync(join(root, waiversName), { throwIfNoEntry: false })) {
    return { waivers: [], findings: [], place: () => at };
  }
  const checked = readChecked(waiversContract, { root, path: waiversName, file, syntax: "yaml", at: { tool: name } });
  const entries = rightEntries(checked.value ?? null, "waivers", isEntry);
  return {
    waivers: entries.map(({ entry, index }) => ({
      ...entry,
      tool: name,
      folder,
      at: checked.place(childPointer("/waivers", index)),
    })),
    findings: checked.findings.map((one) => ({ ...one, at: { ...one.at, tool: name } })),
    place: checked.place,
  };
}

function isEntry(entry: unknown): entry is Waivers["waivers"][number] {
  return waiversContract.is({ waivers: [entry] });
}
