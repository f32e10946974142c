import { readFileSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import type { Guardrails } from "@trellis/contract/guardrails";
import { readDocument } from "@trellis/contract/read";
import type { NamedTool } from "../check-names.js";
import type { Targets } from "../find/find-targets.js";
import { manifestName } from "../find/find-tools.js";
import { shownPath } from "../find/shown-path.js";
import { localContractPath } from "../local/read-local-contract.js";
import { readManifest } from "../manifest/read-manifest.js";
import { isToolName } from "../manifest/tool-name.js";
import { affectedBy } from "./affected-by.js";
import type { ChangedFiles } from "./changed-files.js";

/** What a run is to check after a change, and what it knows of the tools that it leaves aside. */
export interface NarrowedTargets {
  readonly targets: Targets;
  /** The names of the other tools: one that was touched may have taken one of them. */
  readonly others: readonly NamedTool[];
}

/** What stays the same while targets are narrowed. */
export interface NarrowingRun {
  readonly cwd: string;
  readonly guardrails: Guardrails;
  /** The file that the configuration is read from, there or not; absolute. */
  readonly configFile: string;
}

/**
 * Of what a run would check, what a change touches: a tool with a changed file, one that uses a changed contract or
 * template, everything when what changed holds for all. What lies where nobody knows of changes stays.
 */
export function narrowTargets(targets: Targets, changed: ChangedFiles, run: NarrowingRun): NarrowedTargets {
  const folders = [...targets.tools, ...targets.noTools.map(({ folder }) => folder)].map((folder) => real(folder));
  const outside = changed.files.filter((file) => !folders.some((folder) => isIn(file, folder)));
  const places = { config: real(run.configFile), packages: run.guardrails.packages.map(({ folder }) => real(folder)) };
  const affected = affectedBy(outside, places, changed, readText);
  const isTouched = (path: string): boolean => {
    const at = real(path);
    if (affected.all || !isIn(at, changed.root)) return true;
    return changed.files.some((file) => isIn(file, at) || isIn(at, file));
  };
  const others: NamedTool[] = [];
  const tools = targets.tools.filter((folder) => {
    if (isTouched(folder)) return true;
    const { uses, named } = aboutTool(folder, run.cwd);
    if (uses.some((ref) => affected.refs.has(ref))) return true;
    others.push(...named);
    return false;
  });
  // Which contract a file on its own follows may be guessed from any of them.
  const isAlone = (file: string): boolean => isTouched(file) || affected.refs.size > 0;
  return {
    targets: {
      ...targets,
      tools,
      files: targets.files.filter(isAlone),
      pages: targets.pages.filter(isAlone),
      noTools: targets.noTools.filter(({ folder }) => isTouched(folder)),
    },
    others,
  };
}

/** The contracts and templates that a tool's manifest names, and the tool's name. */
function aboutTool(folder: string, cwd: string): { uses: string[]; named: NamedTool[] } {
  const root = real(folder);
  const manifest = readManifest({ root, file: shownPath(cwd, join(folder, manifestName)) });
  const { produces, consumes, publishes, tool } = manifest.declarations;
  const contracts = [...produces, ...consumes].map(({ contract }) => contract.text);
  const uses = [
    ...contracts.flatMap((ref) => [ref, ...extendedBy(root, ref)]),
    ...publishes.map(({ template }) => template.text),
  ];
  const isNamed = tool !== undefined && isToolName(tool);
  const named = isNamed ? [{ name: tool, folder: shownPath(cwd, folder), at: manifest.place("/tool") }] : [];
  return { uses, named };
}

/** The published contract that a contract of the tool's own extends. */
function extendedBy(root: string, name: string): string[] {
  const path = localContractPath(root, name);
  if (path === undefined) return [];
  const { value } = readDocument({ root, path, file: path, maxBytes: 200_000, syntax: "yaml" });
  const ref = typeof value === "object" && value !== null && "extends" in value ? value.extends : undefined;
  return typeof ref === "string" ? [ref] : [];
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
