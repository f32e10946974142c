import { resolve } from "node:path";
import { type Finding, finding } from "@trellis/findings";
import type { Format, ReportFile } from "./read-outputs.js";
import { outputUnwritable } from "./rules/run/output-unwritable.js";
import { isReplaced, writeOutput } from "./write-output.js";

/** Gives the text of a report that holds these findings besides its own, in one form. */
export type RenderWith = (format: Format, unwritable: readonly Finding[]) => Promise<string>;

/**
 * Writes a report to files, each beside its place and renamed. One that cannot be written is a finding, and the others
 * are written all the same: they are written once more, so that every report tells of it and of how the run ended.
 */
export async function writeReports(files: readonly ReportFile[], cwd: string, render: RenderWith): Promise<Finding[]> {
  const unwritable: Finding[] = [];
  let left = files;
  // Each round either writes everything or finds at least one file more that cannot be written.
  for (;;) {
    const before = unwritable.length;
    const written: ReportFile[] = [];
    for (const one of left) {
      const result = await writeOutput(resolve(cwd, one.file), await render(one.format, unwritable.slice(0, before)));
      if (result.ok) written.push(one);
      else {
        const data = { file: one.file, cause: result.cause, code: result.code };
        unwritable.push(finding(outputUnwritable, {}, data));
      }
    }
    if (unwritable.length === before) return unwritable;
    const again = await Promise.all(written.map(({ file }) => isReplaced(resolve(cwd, file))));
    left = written.filter((_, index) => again[index]);
  }
}
