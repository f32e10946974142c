import { describe, fieldOf } from "../describe.js";
import { exitCode, fails } from "../exit-code.js";
import { countFindings, type Finding } from "../finding.js";
import { fingerprint } from "../fingerprint.js";
import type { Labels } from "../labels.js";
import type { WordBook } from "../words.js";
import type { CheckedTool, Report, ReportedFinding, ReportSummary } from "./report.js";

/** What a report is built from. */
export interface ReportParts {
  /** Everything that was found, after policy and exceptions. */
  readonly findings: readonly Finding[];
  readonly tools: readonly CheckedTool[];
  /** The words of every rule, in the reader's language. */
  readonly words: WordBook;
  /** The names of every contract's fields, in the same language. */
  readonly labels: Labels;
  /** The one `now` of the run. */
  readonly now: Date;
  /** The version of Trellis. */
  readonly version: string;
}

/** Puts findings into words and adds up what the run did. Pure; time and memory grow with the number of findings. */
export function buildReport({ findings, tools, words, labels, now, version }: ReportParts): Report {
  const failing = new Set(findings.filter(fails).map(({ at }) => at.tool));
  // Where two tools have one name, only who checked them knows which of them fails.
  const seen = new Set<string>();
  const shared = new Set(tools.flatMap(({ name }) => (seen.has(name) ? name : seen.add(name) && [])));
  const checked = tools.map((tool) => ({
    ...tool,
    fails: tool.fails || (failing.has(tool.name) && !shared.has(tool.name)),
  }));
  return {
    trellisReport: 1,
    trellis: version,
    language: words.phrases.language,
    now: now.toISOString(),
    exitCode: exitCode(findings),
    summary: summarize(checked, findings),
    tools: checked,
    findings: findings.map((finding) => inWords(finding, words, labels)),
  };
}

function inWords(finding: Finding, words: WordBook, labels: Labels): ReportedFinding {
  // How a run was started, or a file that cannot be read, is about no field.
  const { contract, pointer } = finding.at;
  const field =
    contract === undefined && pointer === undefined ? {} : { field: fieldOf(finding, words.phrases, labels) };
  return { ...finding, fingerprint: fingerprint(finding), ...field, ...describe(finding, words, labels) };
}

function summarize(tools: readonly CheckedTool[], findings: readonly Finding[]): ReportSummary {
  const failing = tools.filter((tool) => tool.fails).length;
  const pages = new Set(tools.flatMap((tool) => tool.pages?.map(({ file }) => file) ?? [])).size;
  return {
    tools: tools.length,
    passing: tools.length - failing,
    failing,
    files: new Set(tools.flatMap(({ data }) => data.map(({ file }) => file))).size,
    records: tools.reduce((sum, { data }) => data.reduce((inTool, { records }) => inTool + records, sum), 0),
    ...(pages > 0 ? { pages } : {}),
    problems: countFindings(findings.filter(fails)),
    advice: countFindings(findings.filter(({ level, waived }) => level === "advisory" && !waived)),
    waived: countFindings(findings.filter(({ waived }) => waived !== undefined)),
  };
}
