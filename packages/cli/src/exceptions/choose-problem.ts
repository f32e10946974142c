import { type Finding, finding, nearest } from "@trellis/findings";
import type { ReportedFinding } from "@trellis/findings/report";
import { exceptionNotMade } from "../rules/run/exception-not-made.js";
import type { ExceptionsRun } from "./exceptions-run.js";

/** The problem that an exception is to be made for; or why there is none. */
export type ChosenProblem =
  | { readonly ok: true; readonly problem: ReportedFinding }
  | { readonly ok: false; readonly finding: Finding };

/** Finds the one problem that is meant by a rule's id or by the beginning of a fingerprint; asks when it can be several. */
export async function chooseProblem(given: string, run: ExceptionsRun): Promise<ChosenProblem> {
  const all = run.report.findings.filter(({ rule, at }) => !/^(?:waiver|run)\//.test(rule) && at.tool !== undefined);
  const isMeant = isFingerprint(given)
    ? ({ fingerprint }: ReportedFinding) => fingerprint.startsWith(given)
    : ({ rule }: ReportedFinding) => rule === given;
  const found = all.filter(isMeant);
  const failing = found.filter(({ level }) => level !== "advisory");
  // Equal problems are one, and what has an exception needs no other.
  const open = [
    ...new Map(
      failing.filter(({ waived, asked }) => !waived && !asked).map((one) => [one.fingerprint, one] as const),
    ).values(),
  ];
  const refusal = refusalOf(found, failing, open);
  if (refusal === "not-found") {
    const near = nearest(given, new Set(all.map(({ rule }) => rule)));
    return refused(given, refusal, near === undefined || near === given ? {} : { near });
  }
  if (refusal !== undefined) return refused(given, refusal);
  const [problem, ...more] = open;
  if (problem && more.length === 0) return { ok: true, problem };
  const chosen = await askWhich(open, run);
  return chosen
    ? { ok: true, problem: chosen }
    : refused(given, "several", { choices: open.slice(0, 8).map(choiceOf) });
}

function refusalOf(
  found: readonly ReportedFinding[],
  failing: readonly ReportedFinding[],
  open: readonly ReportedFinding[],
): "not-found" | "advice" | "already" | "absolute" | undefined {
  if (found.length === 0) return "not-found";
  if (failing.length === 0) return "advice";
  if (open.length === 0) return "already";
  return open.every(({ level }) => level === "absolute") ? "absolute" : undefined;
}

function isFingerprint(given: string): boolean {
  return /^[0-9a-f]{4,16}$/.test(given);
}

function refused(name: string, what: string, more: { readonly [key: string]: unknown } = {}): ChosenProblem {
  return { ok: false, finding: finding(exceptionNotMade, {}, { name, what, ...more }) };
}

/** "3f9c21a07b44d8e1 (exports/spring.csv, country)" */
function choiceOf({ fingerprint, at, field, data }: ReportedFinding): string {
  const name = typeof data.name === "string" ? data.name : undefined;
  return `${fingerprint} (${[at.file, at.slot ?? field ?? name].filter((part) => part !== undefined && part !== "").join(", ")})`;
}

async function askWhich(
  open: readonly ReportedFinding[],
  { call, texts }: ExceptionsRun,
): Promise<ReportedFinding | undefined> {
  if (!call.io.ask) return undefined;
  for (const [index, one] of open.entries()) {
    call.io.stdout.write(`${index + 1}  ${one.problem} ${choiceOf(one)}\n`);
  }
  return open[Number((await call.io.ask(texts.waive.askWhich(open.length))).trim()) - 1];
}
