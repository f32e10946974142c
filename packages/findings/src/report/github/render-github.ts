import { visibleText } from "../../visible-text.js";
import type { FormatPhrases, ProblemKind } from "../formats/format-phrases.js";
import { kindOf, leaveOf, type ToldProblem, tellProblem } from "../formats/tell-problem.js";
import { type ToldBesides, tellSummary } from "../formats/tell-summary.js";
import { groupFindings, type ProblemGroup } from "../group-findings.js";
import type { Report } from "../report.js";

/** How a report is written as workflow commands of GitHub Actions. */
export interface GithubOptions extends ToldBesides {
  /** How many annotations of a kind are written; GitHub shows the first ten errors, warnings and notices of a step. */
  readonly limit?: number;
}

/**
 * The report as workflow commands: an annotation for equal problems, beside the line of the first, then how many there
 * are more and a summary. What fails is an error, advice a warning, an exception a notice. Every line is a command, so
 * that nothing a stranger wrote can be one. Source: https://docs.github.com/actions/reference/workflow-commands
 */
export function renderGithub(report: Report, options: GithubOptions): string {
  const { phrases, limit = 10 } = options;
  const { run, tools } = groupFindings(report);
  const groups = [...run, ...tools.flatMap(({ files }) => files.flatMap(({ problems }) => problems))];
  const lines: string[] = [];
  for (const [kind, command] of Object.entries(commands) as [ProblemKind, string][]) {
    const own = groups.filter(({ first }) => kindOf(first) === kind);
    lines.push(...own.slice(0, limit).map((group) => annotation(command, group, tellProblem(group, phrases), phrases)));
    const rest = own.slice(limit).reduce((sum, { count }) => sum + count, 0);
    if (rest > 0) lines.push(`::notice::${data(`${phrases.kinds[kind]}: ${phrases.more(rest)}`)}`);
  }
  const summary = [phrases.verdict(report.exitCode !== 0), tellSummary(report, options)];
  lines.push(`::notice title=${property(phrases.title)}::${data(summary.join(" "))}`);
  return `${lines.join("\n")}\n`;
}

const commands: { readonly [K in ProblemKind]: string } = { failing: "error", advice: "warning", waived: "notice" };

function annotation(command: string, { first }: ProblemGroup, told: ToldProblem, phrases: FormatPhrases): string {
  const { file, line, column } = first.at;
  const properties = [
    ...(file === undefined ? [] : [`file=${property(shown(file))}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(line === undefined || column === undefined ? [] : [`col=${column}`]),
    `title=${property(told.rule)}`,
  ];
  const where = [told.where, leaveOf(first, phrases)].filter((part) => part !== "").join(" · ");
  const text = [told.problem, told.fix, where].filter((part) => part !== "").join("\n");
  return `::${command} ${properties.join(",")}::${data(text)}`;
}

/** A path stays the path it is; what a terminal would obey in it is shown. Line ends are escaped later. */
function shown(path: string): string {
  return path
    .split(/(\r|\n)/)
    .map((part) => (part === "\r" || part === "\n" ? part : visibleText(part, 1000)))
    .join("");
}

/** The message of a command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a property of a command, which ends at a comma or a colon as well. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
