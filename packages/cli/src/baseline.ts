import { join } from "node:path";
import type { CheckedPaths, NewBaseline, ReadConfig, ReadKnownProblems } from "@trellis/byot";
import { type Finding, finding } from "@trellis/findings";
import type { Call } from "./command.js";
import { fileWritten } from "./rules/run/file-written.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { UsageError } from "./usage-error.js";
import { writeOutput } from "./write-output.js";

const shrink = "shrink";

/** Reads `--baseline`: the day by which known problems must be gone, or the word that only lets the lists shrink. */
export async function readBaseline(
  { options: { baseline }, texts }: Pick<Call, "options" | "texts">,
  { config }: Pick<ReadConfig, "config">,
  now: Date,
): Promise<NewBaseline | undefined> {
  if (baseline === undefined) return undefined;
  const [{ longestByDefault }, { addSpan, isDay }] = await Promise.all([
    import("@trellis/byot"),
    import("@trellis/findings/waive"),
  ]);
  const today = now.toISOString().slice(0, 10);
  const made = { today, reason: texts.baseline.reason(today) };
  if (baseline === shrink) return made;
  const last = addSpan(today, config.baseline?.longest ?? longestByDefault) ?? today;
  if (isDay(baseline) && baseline >= today && baseline <= last) return { ...made, until: baseline };
  const example = addSpan(today, "P90D") ?? last;
  throw new UsageError({
    kind: "invalid-value",
    name: "--baseline",
    given: baseline,
    ...(isDay(baseline) && { days: { first: today, last } }),
    example: `--baseline ${[example, last].sort()[0]}`,
  });
}

/** Writes the lists of known problems when they have changed, beside the configuration. */
export async function writeKnownProblems(
  { known: after }: Pick<CheckedPaths, "known">,
  { list: before }: ReadKnownProblems,
  { io: { cwd }, texts }: Pick<Call, "io" | "texts">,
): Promise<Finding[]> {
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  const { knownProblemsName: name, knownProblemsText } = await import("@trellis/byot");
  const written = await writeOutput(join(cwd, name), knownProblemsText(after, texts.baseline.comment));
  return [
    written.ok
      ? finding(fileWritten, {}, { name, what: "baseline" })
      : finding(outputUnwritable, {}, { file: name, cause: written.cause, code: written.code }),
  ];
}
