import { nearest } from "@trellis/findings";
import { isDay } from "@trellis/findings/waive";
import { UsageError } from "../usage-error.js";
import type { ExceptionsRun } from "./exceptions-run.js";

/** What a maker says of an exception. */
export interface Answers {
  readonly reason: string;
  readonly learn: string;
  readonly until: string;
  readonly owner: string;
  /** What was learned from the one that this goes on with. */
  readonly outcome?: string;
}

/** What the questions are about. */
export interface Question {
  /** As it was given to the command: a rule or a fingerprint. */
  readonly given: string;
  readonly today: string;
  /** The last day that policy allows. */
  readonly latest: string;
  /** The tool's own team, if it is one that can answer for exceptions. */
  readonly owner: string | undefined;
  /** The exception that has ended and that nobody has said the outcome of. */
  readonly ended: string | undefined;
}

/** Reads the answers from the options, and asks for those that are missing when a person is there. */
export async function readAnswers(question: Question, run: ExceptionsRun): Promise<Answers> {
  const { call, texts } = run;
  const { given, latest, owner, ended } = question;
  const { reason, learn, until, owner: named, outcome } = call.options;
  const example = `trellis waive ${given} --reason "…" --learn "…" --until ${latest}${ended === undefined ? "" : ' --outcome "…"'}`;
  const answer = async (name: string, said: string | undefined, ask: string, otherwise?: string): Promise<string> => {
    const text = (said ?? (await call.io.ask?.(ask)) ?? otherwise ?? "").trim() || (otherwise ?? "");
    if (text === "") throw new UsageError({ kind: "missing-argument", name, example });
    return text;
  };
  const answers = {
    reason: await answer("--reason", reason, texts.waive.askReason),
    learn: await answer("--learn", learn, texts.waive.askLearn),
    until: await answer("--until", until, texts.waive.askUntil(latest)),
    owner: await answer("--owner", named, texts.waive.askOwner(owner), owner),
    ...(ended !== undefined && { outcome: await answer("--outcome", outcome, texts.waive.askOutcome(ended)) }),
  };
  checkDay(answers.until, question);
  checkOwner(answers.owner, [...run.exceptions.owners.keys()]);
  return answers;
}

/** Refuses a day that the calendar does not have, that is over, or that policy does not allow. */
export function checkDay(until: string, { today, latest }: Pick<Question, "today" | "latest">): void {
  if (isDay(until) && until >= today && until <= latest) return;
  const days = isDay(until) ? { days: { first: today, last: latest } } : {};
  throw new UsageError({ kind: "invalid-value", name: "--until", given: until, ...days, example: `--until ${latest}` });
}

/** Refuses a team that is in no owners.yaml. */
export function checkOwner(owner: string, known: readonly string[], name = "--owner"): void {
  if (known.includes(owner)) return;
  const near = nearest(owner, known);
  throw new UsageError({
    kind: "invalid-value",
    name,
    given: owner,
    ...(known.length > 0 && { allowed: known.slice(0, 20) }),
    ...(near !== undefined && { near }),
  });
}
