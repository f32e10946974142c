import { realpathSync, type Stats, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { fileUnreadable } from "@trellis/contract/rules";
import { type Finding, finding } from "@trellis/findings";
import { glob } from "tinyglobby";
import { isPage, pagesIn } from "../pages/find-pages.js";
import { runNothingToCheck, runPathMissing, toolManifestMissing } from "../rules/index.gen.js";
import { findTools, manifestName } from "./find-tools.js";
import { nearestPath } from "./nearest-path.js";
import { folderName, shownPath } from "./shown-path.js";

/** What a run is to check. */
export interface Targets {
  /** The folders of tools, absolute, each once, in a stable order. */
  readonly tools: readonly string[];
  /** Data files on their own, as above. */
  readonly files: readonly string[];
  /** Files with the content of pages, as above. */
  readonly pages: readonly string[];
  /** Folders that were to be tools and are none, each with the finding that says so. */
  readonly noTools: readonly { readonly folder: string; readonly finding: Finding }[];
  readonly findings: readonly Finding[];
}

/** The paths that the caller named; without any, what the configuration lists under `tools`. */
export async function findTargets(
  cwd: string,
  paths: readonly string[],
  configured: readonly string[],
): Promise<Targets> {
  const findings: Finding[] = [];
  const tools = new Map<string, string>();
  const files = new Map<string, string>();
  const pages = new Map<string, string>();
  const noTools = new Map<string, { folder: string; finding: Finding }>();

  if (paths.length + configured.length === 0) findings.push(finding(runNothingToCheck, {}));
  const wanted = paths.length > 0 ? paths : await foldersOf(cwd, configured, findings);
  for (const written of wanted) {
    const path = resolve(cwd, written);
    const stats = statOf(path);
    if (!stats) findings.push(finding(runPathMissing, {}, { name: written, nearest: nearestPath(path, cwd) }));
    else if (stats === "not-allowed") findings.push(unreadable(path));
    else if (stats.isDirectory()) await addFolder(path);
    else if (basename(path) === manifestName) add(tools, dirname(path));
    else if (stats.isFile()) add(isPage(path) ? pages : files, path);
    else findings.push(finding(fileUnreadable, { file: shownPath(cwd, path) }, { why: "special" }));
  }
  return { tools: sorted(tools), files: sorted(files), pages: sorted(pages), noTools: [...noTools.values()], findings };

  async function addFolder(path: string): Promise<void> {
    const { folders, unreadable: closed, nearMiss } = await findTools(path);
    for (const folder of folders) add(tools, folder);
    findings.push(...closed.map(unreadable));
    if (folders.length > 0 || closed.includes(path)) return;
    const found = await pagesIn(path);
    for (const page of found) add(pages, page);
    if (found.length > 0) return;
    const name = folderName(path);
    const at = { tool: name, file: shownPath(cwd, path) };
    noTools.set(realpathSync.native(path), {
      folder: path,
      finding: finding(toolManifestMissing, at, { name, found: nearMiss }),
    });
  }

  function unreadable(path: string): Finding {
    return finding(fileUnreadable, { file: shownPath(cwd, path) }, { why: "not-allowed" });
  }
}

/** The same tool by two ways is one tool; it goes by the first. */
function add(to: Map<string, string>, path: string): void {
  const real = realpathSync.native(path);
  if (!to.has(real)) to.set(real, path);
}

function sorted(paths: ReadonlyMap<string, string>): string[] {
  return [...paths.values()].sort((a, b) => (a < b ? -1 : 1));
}

async function foldersOf(cwd: string, patterns: readonly string[], findings: Finding[]): Promise<string[]> {
  const folders: string[] = [];
  for (const pattern of patterns) {
    const found = await glob(pattern, {
      cwd,
      onlyDirectories: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**"],
    });
    if (found.length === 0) findings.push(finding(runNothingToCheck, {}, { name: pattern }));
    folders.push(...found.sort());
  }
  return folders;
}

function statOf(path: string): Stats | "not-allowed" | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "EACCES" || code === "EPERM" ? "not-allowed" : undefined;
  }
}
