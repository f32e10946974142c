import { checkContainment } from "@trellis/compat";
import type { CompatCase } from "./compat-cases.js";

/** How many questions were answered, and how. */
export interface CompatScore {
  readonly total: number;
  /** The names of the questions that were answered wrongly, or not at all because of an error. */
  readonly wrong: readonly string[];
  readonly undecided: readonly string[];
  /** Milliseconds for one question. */
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** Asks every question and counts. */
export function score(cases: readonly CompatCase[]): CompatScore {
  const wrong: string[] = [];
  const undecided: string[] = [];
  const times = cases.map(({ name, question, truth }) => {
    const start = performance.now();
    try {
      const { verdict } = checkContainment(question);
      if (verdict === "undecided") undecided.push(name);
      else if (verdict !== truth) wrong.push(`${name}: ${verdict}`);
    } catch (error) {
      wrong.push(`${name}: ${String(error)}`);
    }
    return performance.now() - start;
  });
  const sorted = times.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { total: cases.length, wrong, undecided, median: at(0.5), p95: at(0.95), worst: at(1) };
}

/** A score in one line. */
export function scoreLine({ total, wrong, undecided, median, p95, worst }: CompatScore): string {
  const share = ((100 * (total - undecided.length)) / total).toFixed(1);
  const times = [median, p95, worst].map((time) => time.toFixed(1)).join(" / ");
  return `${total} questions, ${wrong.length} wrong, ${undecided.length} undecided (${share} % decided), ${times} ms median / p95 / worst`;
}
