import { basename, dirname, join, relative, sep } from "node:path";
import type { ChangedFiles } from "./changed-files.js";

/** What the changes outside of the tools mean for them. */
export interface Affected {
  /** Every tool is concerned: the configuration changed, or a guardrail that holds for all. */
  readonly all: boolean;
  /** Contracts and templates that changed: "lead@1". */
  readonly refs: ReadonlySet<string>;
}

/** Where a run takes its guardrails from. Real paths. */
export interface GuardrailPlaces {
  /** The file that the configuration is read from. */
  readonly config: string;
  /** The folders of the guardrail packages. */
  readonly packages: readonly string[];
}

/**
 * What changed guardrails touch. A file of one contract or template touches those who use it; a file that holds for all
 * (the configuration and what lies beside it, a lock file, a policy, a brand) touches everybody. What nobody can tell
 * touches everybody too. Pure: `changed.before` is asked for the former text of two indexes, and `read` for today's.
 */
export function affectedBy(
  files: readonly string[],
  { config, packages }: GuardrailPlaces,
  changed: ChangedFiles,
  read: (file: string) => string | undefined,
): Affected {
  const refs = new Set<string>();
  let all = false;
  for (const file of files) {
    const folder = packages.find((one) => file === one || file.startsWith(one + sep));
    if (decidesForAll(file, config, changed.root)) all = true;
    if (folder === undefined) continue;
    const path = relative(folder, file).split(sep).join("/");
    const [, name, major] = /^(?:contracts|templates|generated)\/([^/]+)\/v(\d+)\//.exec(path) ?? [];
    if (name !== undefined) refs.add(`${name}@${major}`);
    else if (path === "trellis.json" || path === "package.json") {
      const differences = differing(path, changed.before(file), read(file));
      if (differences === undefined) all = true;
      for (const ref of differences ?? []) refs.add(ref);
    } else if (!saysNothing(path)) all = true;
  }
  return { all, refs };
}

/** The configuration, what it is read with, and what decides which versions of the guardrails are installed. */
function decidesForAll(file: string, config: string, root: string): boolean {
  const name = basename(file);
  if (file === config) return true;
  if (dirname(file) === dirname(config) && /^(?:trellis[.-].*|grants|owners)\.ya?ml$/.test(name)) return true;
  const isAbove = dirname(file) === dirname(config) || dirname(config).startsWith(join(dirname(file), sep));
  return isAbove && file.startsWith(join(root, sep)) && lockFiles.has(name);
}

const lockFiles = new Set([
  "package.json",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "pnpm-lock.yaml",
  "yarn.lock",
  "bun.lock",
]);

/** What no check reads. */
function saysNothing(path: string): boolean {
  return /^(?:test|tests|node_modules|\.changeset|released)\/|^[^/]*\.md$|^released\.json$|^LICENSE$/.test(path);
}

/** The contracts and templates by which two versions of an index differ; undefined when it is about more than those. */
function differing(path: string, before: string | undefined, after: string | undefined): string[] | undefined {
  const [was, is] = [parsed(before), parsed(after)];
  if (!was || !is) return undefined;
  if (path === "package.json") {
    // Its version says that something was published, and its exports follow trellis.json.
    const rest = [was, is].map(({ version: _, exports: __, ...others }) => JSON.stringify(others));
    return rest[0] === rest[1] ? [] : undefined;
  }
  const others = [was, is].map(({ contracts: _, templates: __, ...rest }) => JSON.stringify(rest));
  if (others[0] !== others[1]) return undefined;
  const [rowsBefore, rowsAfter] = [rowsOf(was), rowsOf(is)];
  const refs = new Set([...rowsBefore.keys(), ...rowsAfter.keys()]);
  return [...refs].filter((ref) => rowsBefore.get(ref) !== rowsAfter.get(ref));
}

function rowsOf(index: Record<string, unknown>): Map<string, string> {
  const rows = [index.contracts, index.templates].flatMap((list) => (Array.isArray(list) ? list : []));
  return new Map(rows.map((row) => [`${row?.name}@${row?.major}`, JSON.stringify(row)]));
}

function parsed(text: string | undefined): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
