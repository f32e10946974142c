import { type ExitCode, fails } from "@trellis/findings";
import type { Call } from "./command.js";
import { internalLabels } from "./internal-labels.js";
import { reportRun } from "./report-run.js";
import { writeNewFiles } from "./write-new-files.js";

/** What a command of the family `new` is to write, and what comes after. */
export interface NewThing {
  /** Absolute. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** Commands, as one types them. */
  readonly next: readonly string[];
  /** Finishes what was written; not called in a dry run, or when something went wrong. */
  finish?(): Promise<void>;
}

/** Writes the files of something new, and says which and what to do with them. */
export async function tellNew({ folder, files, next, finish }: NewThing, call: Call): Promise<ExitCode> {
  const dryRun = call.options.dryRun === true;
  const findings = await writeNewFiles({ folder, files, cwd: call.io.cwd, dryRun });
  const isDone = !dryRun && !findings.some(fails);
  if (isDone) await finish?.();
  const labels = await internalLabels(call.language);
  const checked = isDone ? call.texts.new.next(next) : "";
  return reportRun({ findings, tools: [], labels, now: call.io.now(), checked }, call);
}
