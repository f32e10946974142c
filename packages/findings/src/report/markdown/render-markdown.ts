import { visibleText } from "../../visible-text.js";
import type { FormatPhrases } from "../formats/format-phrases.js";
import { kindOf, type ToldProblem, tellProblem } from "../formats/tell-problem.js";
import { type ToldBesides, tellSummary } from "../formats/tell-summary.js";
import { groupFindings, type ProblemGroup } from "../group-findings.js";
import type { Report } from "../report.js";
import { codeSpan, escapeMarkdown } from "./escape-markdown.js";

/** How a report is written as Markdown. */
export interface MarkdownOptions extends ToldBesides {
  /** The most UTF-16 units that the text may have; GitHub refuses a comment of more than 65,536 characters. */
  readonly limit?: number;
}

/** The first line of the Markdown, which nobody sees: by it a comment is found again and brought up to date. */
export const markdownMarker = "<!-- trellis-report -->";

/**
 * The report as Markdown for a comment on a pull request: the verdict, then a table for each tool with what fails
 * first. What does not fit is counted. A stranger's text is shown as it is: it is no markup, names nobody and links
 * nowhere. Linear in the number of findings.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions): string {
  const { phrases, limit = 65_536 } = options;
  const mark = report.exitCode === 0 ? "✅" : "❌";
  const head = [
    `${markdownMarker}\n## ${mark} ${phrases.title}`,
    `**${phrases.verdict(report.exitCode !== 0)}** ${escapeMarkdown(tellSummary(report, options))}`,
  ];
  const foot = `<sub>${escapeMarkdown(phrases.ran(report.now, visibleText(report.trellis)))}</sub>`;
  // What the last lines will need is kept free: the count of the rest, at most.
  let room = limit - [...head, foot].join("\n\n").length - phrases.more(Number.MAX_SAFE_INTEGER).length - 20;
  let rest = 0;
  const blocks: string[] = [];
  for (const { heading, problems } of sections(report, phrases)) {
    const lines = problems.length === 0 ? [heading] : [heading, "", ...tableHead(phrases)];
    const fixed = lines.join("\n").length + 2;
    let used = fixed;
    let shown = 0;
    for (const group of problems) {
      const row = rest > 0 ? undefined : rowOf(withFile(tellProblem(group, phrases), group.first.at.file));
      if (row === undefined || used + row.length + 1 > room) rest += group.count;
      else {
        lines.push(row);
        used += row.length + 1;
        shown++;
      }
    }
    // A table without a row says nothing; a tool with nothing to mend is left out when there is no room for its name.
    if (fixed > room || (shown === 0 && problems.length > 0)) continue;
    blocks.push(lines.join("\n"));
    room -= used;
  }
  const more = rest > 0 ? [`*${phrases.more(rest)}*`] : [];
  return `${[...head, ...blocks, ...more, foot].join("\n\n")}\n`;
}

interface Section {
  readonly heading: string;
  readonly problems: readonly ProblemGroup[];
}

/** The run itself, then the tools: what fails before what passes. */
function sections(report: Report, phrases: FormatPhrases): Section[] {
  const { run, tools } = groupFindings(report);
  const told = tools.map(({ tool, files }) => ({
    fails: tool?.fails ?? true,
    heading: tool
      ? `### ${tool.fails ? "❌" : "✅"} ${escapeMarkdown(visibleText(tool.name))}${ownerOf(tool.owner, phrases)}`
      : `### ❌ ${phrases.together}`,
    problems: files.flatMap(({ problems }) => problems),
  }));
  return [
    ...(run.length > 0 ? [{ heading: `### ❌ ${phrases.run}`, problems: run }] : []),
    ...told.filter(({ fails }) => fails),
    ...told.filter(({ fails }) => !fails),
  ].map(({ heading, problems }) => ({ heading, problems: byKind(problems) }));
}

function ownerOf(owner: string | undefined, phrases: FormatPhrases): string {
  return owner === undefined ? "" : ` · ${escapeMarkdown(phrases.tool("", visibleText(owner)))}`;
}

function byKind(problems: readonly ProblemGroup[]): ProblemGroup[] {
  return (["failing", "waived", "advice"] as const).flatMap((kind) =>
    problems.filter(({ first }) => kindOf(first) === kind),
  );
}

function withFile(told: ToldProblem, file: string | undefined): ToldProblem {
  const where = [file === undefined ? "" : visibleText(file, 300), told.where];
  return { ...told, where: where.filter((part) => part !== "").join(", ") };
}

function tableHead({ columns }: FormatPhrases): string[] {
  return [`| | ${columns.problem} | ${columns.fix} | ${columns.where} | ${columns.rule} |`, "|---|---|---|---|---|"];
}

function rowOf({ kind, problem, fix, where, leave, rule }: ToldProblem): string {
  const mark = { failing: "❌", waived: "⏳", advice: "💡" }[kind];
  const [what, remedy, place, whom] = [problem, fix, where, leave].map(escapeMarkdown);
  return `| ${mark} | ${what} | ${remedy} | ${place} | ${codeSpan(rule)}<br>${whom} |`;
}
