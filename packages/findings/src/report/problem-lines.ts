import { fails } from "../exit-code.js";
import { visibleText } from "../visible-text.js";
import type { ProblemGroup } from "./group-findings.js";
import { longest, type Pen, stack } from "./pen.js";
import type { ReportedFinding } from "./report.js";
import type { ReportPhrases } from "./report-phrases.js";
import { timesOf } from "./times-of.js";
import { cellWidth, held, release, wrapText } from "./wrap-text.js";

/** Where problems stand in a report. */
interface Around {
  /** They are about how the run was started: no heading names their file, so each brings its own. */
  readonly isOfRun: boolean;
}

/** Problems, each with its mending, where it is and its rule. */
export function problemLines(
  problems: readonly ProblemGroup[],
  indent: string,
  pen: Pen,
  around: Around = { isOfRun: false },
): string[] {
  return stack(problems.map((group) => groupLines(group, indent, pen, around)));
}

function groupLines(group: ProblemGroup, indent: string, pen: Pen, around: Around): string[] {
  const { style, width } = pen;
  const { problem, fix } = group.first;
  const isFailing = fails(group.first);
  const hang = `${indent}  `;
  const [first = "", ...more] = wrapText(visibleText(problem, longest), width, hang);
  const tone = isFailing ? style.strong : style.quiet;
  const mark = isFailing ? style.bad("✗") : style.quiet("·");
  const mend =
    fix === "" ? [] : wrapText(unbroken(visibleText(fix, longest), width - hang.length), width, hang).map(release);
  return [
    `${indent}${mark} ${tone(first.slice(hang.length))}`,
    ...more.map((line) => hang + tone(line.slice(hang.length))),
    ...(isFailing ? mend : mend.map(style.quiet)),
    ...metaLines(group, hang, pen, around).map(style.quiet),
  ];
}

/** What is to be copied, a line of a map, stays in one piece where it fits. */
function unbroken(text: string, width: number): string {
  return text.replace(/\S+: \{ [^{}]* \}/g, (piece) =>
    cellWidth(piece) > width ? piece : piece.replaceAll(" ", held),
  );
}

/** Where and how often; the level in a maker's words and, last, the rule's id: on one line, or on a line each. */
function metaLines(
  { first, samples, count, others }: ProblemGroup,
  indent: string,
  { phrases, width }: Pen,
  around: Around,
): string[] {
  const where = [
    count > 1 ? timesOf(samples, count, phrases) : visiblePlace(first, phrases, around),
    others ? phrases.others : "",
    ...(first.related ?? []).slice(0, 3).map(({ at }) => seeAlso(at, first.at, phrases)),
  ];
  const kind = [exceptionOf(first, phrases) ?? levelOf(first, phrases, around), visibleText(first.rule)];
  const all = dotted([...where, ...kind]);
  const lines = cellWidth(indent) + cellWidth(all) <= width ? [all] : [dotted(where), dotted(kind)];
  return lines
    .filter((line) => line !== "")
    .flatMap((line) => wrapText(line, width, indent))
    .map(release);
}

/** The exception in force, or the one that was asked for; the makers' words in it are data like any other. */
function exceptionOf({ waived, asked }: ReportedFinding, phrases: ReportPhrases): string | undefined {
  const made = waived ?? asked;
  if (!made) return undefined;
  const say = waived ? phrases.waived : phrases.asked;
  return say(visibleText(made.until), visibleText(made.owner), visibleText(made.reason));
}

/** Whom to ask for an exception. How a run was started is for whoever started it, and nobody makes exceptions there. */
function levelOf({ level }: ReportedFinding, phrases: ReportPhrases, { isOfRun }: Around): string {
  return isOfRun ? "" : phrases.level[level];
}

/** Parts with dots between them; the words of a short part stay together. */
function dotted(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map((part) => (cellWidth(part) > 40 ? part : part.replaceAll(" ", held)))
    .join(" · ");
}

function seeAlso(at: ReportedFinding["at"], from: ReportedFinding["at"], phrases: ReportPhrases): string {
  const file = at.file !== undefined && at.file !== from.file ? at.file : "";
  const where = phrases.place(at);
  // The place itself is said already.
  if (file === "" && where === phrases.place(from)) return "";
  const place = [file, where].filter((part) => part !== "").join(", ");
  return place === "" ? "" : phrases.seeAlso(visibleText(place));
}

function visiblePlace({ at }: ReportedFinding, phrases: ReportPhrases, { isOfRun }: Around): string {
  const file = isOfRun ? (at.file ?? "") : "";
  return visibleText([file, phrases.place(at)].filter((part) => part !== "").join(", "));
}
