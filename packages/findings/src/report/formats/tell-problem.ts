import { fails } from "../../exit-code.js";
import { visibleText } from "../../visible-text.js";
import type { ProblemGroup } from "../group-findings.js";
import { longest } from "../pen.js";
import type { ReportedFinding } from "../report.js";
import { timesOf } from "../times-of.js";
import type { FormatPhrases, ProblemKind } from "./format-phrases.js";

/** Equal problems in words, for a table or a page. Nothing in it can be obeyed by a terminal; each format escapes it. */
export interface ToldProblem {
  readonly kind: ProblemKind;
  readonly problem: string;
  readonly fix: string;
  /** Where and how often; empty when the place does not say. */
  readonly where: string;
  /** The exception in force or asked for; without one, whom to ask. */
  readonly leave: string;
  readonly rule: string;
  readonly count: number;
}

/** Puts equal problems into words. */
export function tellProblem({ first, samples, count, others }: ProblemGroup, phrases: FormatPhrases): ToldProblem {
  const places = [
    count > 1 ? timesOf(samples, count, phrases) : visibleText(phrases.place(first.at)),
    others ? phrases.others : "",
  ];
  return {
    kind: kindOf(first),
    problem: visibleText(first.problem, longest),
    fix: visibleText(first.fix, longest),
    where: places.filter((place) => place !== "").join(", "),
    leave: leaveOf(first, phrases),
    rule: visibleText(first.rule),
    count,
  };
}

/** What a finding asks of the reader. */
export function kindOf(finding: ReportedFinding): ProblemKind {
  if (fails(finding)) return "failing";
  return finding.waived ? "waived" : "advice";
}

/** The exception in force, the one that was asked for, or whom to ask for one. Makers' words in it are data. */
export function leaveOf(finding: ReportedFinding, phrases: FormatPhrases): string {
  const exception = exceptionOf(finding, phrases);
  if (exception !== undefined) return exception;
  // How a run was started is for whoever started it, and nobody makes exceptions there.
  return finding.rule.startsWith("run/") ? "" : phrases.level[finding.level];
}

/** The exception in force, or the one that was asked for, in words. */
export function exceptionOf({ waived, asked }: ReportedFinding, phrases: FormatPhrases): string | undefined {
  const made = waived ?? asked;
  if (!made) return undefined;
  const say = waived ? phrases.waived : phrases.asked;
  return say(visibleText(made.until), visibleText(made.owner), visibleText(made.reason, 500));
}

/** Problem and remedy as one line of plain text. */
export function sentenceOf({ problem, fix }: ReportedFinding): string {
  return [problem, fix]
    .filter((part) => part !== "")
    .map((part) => visibleText(part, longest))
    .join(" ");
}
