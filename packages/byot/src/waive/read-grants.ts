import { lstatSync, realpathSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { childPointer, type Finding, fails, finding } from "@trellis/findings";
import type { Grant } from "@trellis/findings/waive";
import { type Grants, grants as grantsContract } from "../../generated/grants/v1/index.js";
import { shownPath } from "../find/shown-path.js";
import { readChecked } from "../manifest/read-checked.js";
import { runGrantsInvalid } from "../rules/index.gen.js";
import { rightEntries } from "./right-entries.js";

/** The file in which owners say yes. */
export const grantsName = "grants.yaml";

/** The grants of one trusted folder. */
export interface GrantSource {
  /** The real path of the folder. */
  readonly folder: string;
  /** The file as findings name it. */
  readonly file: string;
  readonly grants: readonly Grant[];
  readonly findings: readonly Finding[];
}

/** Reads the grants of the folders that a run trusts, each once. Never throws. */
export function readGrants(folders: readonly string[], cwd: string): GrantSource[] {
  const real = new Set(folders.map((folder) => realPath(folder)));
  return [...real].flatMap((folder) =>
    lstatSync(join(folder, grantsName), { throwIfNoEntry: false }) ? [readSource(folder, cwd)] : [],
  );
}

/**
 * Whether a tool could write what lies in `folder`: it is in the tool's own folder, `root`. What is installed there is not the tool's own, any
 * more than the installed code is.
 */
export function isInFolder(folder: string, root: string): boolean {
  const below = relative(realPath(root), realPath(folder));
  return !isAbsolute(below) && below.split(sep)[0] !== ".." && !below.split(sep).includes("node_modules");
}

function readSource(folder: string, cwd: string): GrantSource {
  const file = shownPath(cwd, join(folder, grantsName));
  const { value, findings, place } = readChecked(grantsContract, {
    root: folder,
    path: grantsName,
    file,
    syntax: "yaml",
  });
  const problems = findings.filter(fails).length;
  return {
    folder,
    file,
    grants: rightEntries(value ?? null, "grants", isEntry).map(({ entry, index }) => ({
      ...entry,
      at: place(childPointer("/grants", index)),
    })),
    findings: problems === 0 ? findings : [...findings, finding(runGrantsInvalid, { file }, { name: file, problems })],
  };
}

function isEntry(entry: unknown): entry is Grants["grants"][number] {
  return grantsContract.is({ grants: [entry] });
}

function realPath(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
