import { fails } from "../exit-code.js";
import type { CheckedTool, Report, ReportedFinding } from "./report.js";

/** Equal problems, or all of one rule's advice about a file, told once. */
export interface ProblemGroup {
  readonly first: ReportedFinding;
  /** The first few, `first` among them. */
  readonly samples: ReportedFinding[];
  /** How many there are in all. */
  count: number;
  /** The count holds other fields too. */
  readonly others: boolean;
}

/** What was found in one file: what fails first, then what is waived, then advice. */
export interface FileGroup {
  /** Absent for what is about no file. */
  readonly file?: string;
  readonly problems: readonly ProblemGroup[];
}

/** A tool and what was found in it. */
export interface ToolGroup {
  /** Absent for what belongs to no tool. */
  readonly tool?: CheckedTool;
  readonly files: readonly FileGroup[];
}

/**
 * A report's findings as a person reads them: the run's own first, then what belongs to no tool, then tool by tool,
 * file by file. What is wrong in a file that the run itself depends on, its config, is the run's own as well. Linear in
 * the number of findings.
 */
export function groupFindings({ tools, findings }: Pick<Report, "tools" | "findings">): {
  run: readonly ProblemGroup[];
  tools: readonly ToolGroup[];
} {
  const home = findHome(tools);
  const ofRun: ReportedFinding[] = [];
  const byTool = new Map<CheckedTool | undefined, ReportedFinding[]>();
  const filesOfRun = new Set(findings.filter(isOfRun).map(({ at }) => at.file));
  for (const finding of findings) {
    const tool = isOfRun(finding) ? undefined : home(finding);
    const { file } = finding.at;
    if (isOfRun(finding) || (!tool && file !== undefined && filesOfRun.has(file))) ofRun.push(finding);
    else append(byTool, tool, finding);
  }
  const homeless = byTool.get(undefined);
  return {
    run: groupEqual(ofRun),
    tools: [
      ...(homeless ? [{ files: groupByFile(homeless) }] : []),
      ...tools.map((tool) => ({ tool, files: groupByFile(byTool.get(tool) ?? []) })),
    ],
  };
}

/** Whether a finding is about how the run was started. */
function isOfRun({ rule }: ReportedFinding): boolean {
  return rule.startsWith("run/");
}

/**
 * Finds a finding's tool: by its name, and by its folder where two tools have one name. A finding that names no tool is
 * about none of them, wherever its file lies; only a file that was checked on its own goes by its path.
 */
function findHome(tools: readonly CheckedTool[]): (finding: ReportedFinding) => CheckedTool | undefined {
  const byName = new Map<string, CheckedTool[]>();
  const byFolder = new Map<string, CheckedTool>();
  for (const tool of tools) {
    append(byName, tool.name, tool);
    byFolder.set(tool.folder, tool);
  }
  return ({ at }) => {
    if (at.tool === undefined) return at.file === undefined ? undefined : byName.get(at.file)?.[0];
    const named = byName.get(at.tool);
    if (named?.length === 1) return named[0];
    for (const folder of foldersAbove(at.file)) {
      const tool = byFolder.get(folder);
      if (tool) return tool;
    }
    return named?.[0];
  };
}

/** `a/b/c.csv` lies in `a/b`, `a` and `.`. */
function* foldersAbove(file: string | undefined): Iterable<string> {
  if (file === undefined) return;
  for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1)) yield file.slice(0, end);
  yield ".";
  yield "";
}

function groupByFile(findings: readonly ReportedFinding[]): FileGroup[] {
  const byFile = new Map<string | undefined, ReportedFinding[]>();
  for (const finding of findings) append(byFile, finding.at.file, finding);
  const groups = [...byFile].map(([file, found]) => ({
    ...(file === undefined ? {} : { file }),
    problems: groupEqual(found),
  }));
  return [...groups.filter(({ file }) => file === undefined), ...groups.filter(({ file }) => file !== undefined)];
}

/** Equal problems become one; what fails comes first, then what is waived, then advice. */
function groupEqual(findings: readonly ReportedFinding[]): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>();
  for (const finding of findings) {
    // Twelve columns that nobody uses are one piece of news, unless the rule has another sentence for some of them.
    const kind = rankOf(finding) === 2 ? `${finding.rule}\u0000${sentenceOf(finding)}` : finding.fingerprint;
    const key = [kind, finding.level, finding.waived?.id, finding.asked?.id, finding.others].join("\u0000");
    let group = groups.get(key);
    if (!group) {
      group = { first: finding, samples: [], count: 0, others: finding.others === true };
      groups.set(key, group);
    }
    if (group.samples.length < (rankOf(finding) === 2 ? 20 : 3)) group.samples.push(finding);
    group.count += finding.count ?? 1;
  }
  return [0, 1, 2].flatMap((rank) => [...groups.values()].filter(({ first }) => rankOf(first) === rank));
}

function sentenceOf({ data }: ReportedFinding): string {
  const chosen = [data.what, data.why, data.kind].find((part) => typeof part === "string");
  // A line that is to be written is worth a fix of its own.
  return [chosen, data.write].map((part) => (typeof part === "string" ? part : "")).join("\u0000");
}

function rankOf(finding: ReportedFinding): number {
  if (fails(finding)) return 0;
  return finding.waived ? 1 : 2;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
