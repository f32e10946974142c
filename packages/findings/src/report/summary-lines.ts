import { fails } from "../exit-code.js";
import { visibleText } from "../visible-text.js";
import { groupFindings } from "./group-findings.js";
import { isAlone } from "./is-alone.js";
import { longest, type Pen } from "./pen.js";
import type { CheckedTool, Report } from "./report.js";
import type { ReportPhrases } from "./report-phrases.js";
import { held, release, wrapText } from "./wrap-text.js";

/** What the one who writes the report says besides. */
interface Given {
  readonly checked: string | undefined;
  /** How the reader calls the command. */
  readonly command: string;
}

/** What was looked at, what passes and fails, how much there is to mend, and where to read on. */
export function summaryLines(
  report: Report,
  { checked: given, command }: Given,
  { phrases, style, width }: Pen,
): string[] {
  const { summary, tools, findings } = report;
  // A file that was checked on its own counts as a file, not as a tool.
  const seen = { ...summary, tools: tools.filter((tool) => !isAlone(tool)).length };
  const checked = given ?? phrases.checked(seen);
  const passing = tools.filter((tool) => !tool.fails);
  const failing = tools.filter((tool) => tool.fails);
  const [failingNames, more] = names(failing);
  const failingParts = [...(tools.length > 0 ? othersThatFail(report, phrases) : []), ...failingNames];
  const firstRule = findings.find(fails)?.rule ?? findings[0]?.rule;
  const totals = wrapText(phrases.totals(summary), width);
  return [
    ...(checked === "" ? [] : wrapText(visibleText(checked, longest), width).map(style.strong)),
    ...(passing.length > 0 ? wrapText(phrases.passing(...names(passing)), width, "", "  ").map(style.good) : []),
    ...(failingParts.length > 0 ? wrapText(phrases.failing(failingParts, more), width, "", "  ").map(style.bad) : []),
    ...totals.map(style.strong),
    ...(firstRule ? explainLines(`${command} explain ${visibleText(firstRule)}`, phrases, width).map(style.quiet) : []),
  ];
}

/** What fails besides the tools: a summary that only names what passes would hide it. */
function othersThatFail({ tools, findings }: Report, phrases: ReportPhrases): string[] {
  const groups = groupFindings({ tools, findings: findings.filter(fails) });
  const homeless = groups.tools.some(({ tool, files }) => !tool && files.length > 0);
  return [...(groups.run.length > 0 ? [phrases.run] : []), ...(homeless ? [phrases.together] : [])].map(inSentence);
}

function inSentence(heading: string): string {
  return heading.charAt(0).toLowerCase() + heading.slice(1);
}

/** The command stays in one piece, so that it can be copied. */
function explainLines(command: string, phrases: ReportPhrases, width: number): string[] {
  return wrapText(phrases.explain(command.replaceAll(" ", held)), width, "", "  ").map(release);
}

function names(tools: readonly CheckedTool[]): [string[], number] {
  const shown = tools.slice(0, tools.length > 10 ? 9 : 10);
  return [shown.map(({ name }) => visibleText(name)), tools.length - shown.length];
}
