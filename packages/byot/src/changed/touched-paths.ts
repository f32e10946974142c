import { resolve } from "node:path";
import type { Guardrails } from "@trellis/contract/guardrails";
import { configName, type ReadConfig } from "../config/read-config.js";
import { findTargets } from "../find/find-targets.js";
import { shownPath } from "../find/shown-path.js";
import type { ChangedFiles } from "./changed-files.js";
import { narrowTargets } from "./narrow-targets.js";

/** What a run looks at, as for `checkPaths`. */
export interface PathsToWatch {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly guardrails: Guardrails;
  readonly config: Pick<ReadConfig, "config" | "place">;
}

/** The paths that a run would check, and those of them that a change touches; relative to where it is started. */
export async function touchedPaths(
  { paths, cwd, guardrails, config }: PathsToWatch,
  changed: ChangedFiles,
): Promise<{ readonly all: readonly string[]; readonly touched: readonly string[] }> {
  const found = await findTargets(cwd, paths, config.config.tools ?? []);
  const configFile = resolve(cwd, config.place("").file ?? configName);
  const { targets } = narrowTargets(found, changed, { cwd, guardrails, configFile });
  const shown = ({ tools, files, pages, noTools }: typeof found): string[] =>
    [...tools, ...files, ...pages, ...noTools.map(({ folder }) => folder)].map((path) => shownPath(cwd, path));
  return { all: shown(found), touched: shown(targets) };
}
