import type { WaiverState } from "@trellis/findings/waive";
import type { Command } from "../command.js";
import { runForExceptions } from "../exceptions/exceptions-run.js";
import { startProblems, tellFailure } from "../exceptions/tell-failure.js";
import { screenOf, waiverLines } from "../exceptions/waiver-lines.js";
import { rowsJson } from "../exceptions/waiver-row.js";
import { readFormat } from "../read-options.js";
import { writeOrReport } from "../write-or-report.js";

/** `trellis waivers [path…]`: the exceptions of a tree of tools, by how they stand. */
export const command: Command = async (given) => {
  const format = readFormat(given.options);
  const run = await runForExceptions(given, given.args);
  if (startProblems(run).length > 0) return tellFailure(startProblems(run), run);
  const { texts, exceptions } = run;
  const all = [...exceptions.waivers].sort((a, b) => a.daysLeft - b.daysLeft);
  if (format === "json") return writeOrReport(rowsJson(all, run), run.call);
  const { style } = screenOf(run);
  const blocks = states.flatMap((state) => {
    const found = all.filter((one) => one.state === state);
    if (found.length === 0) return [];
    const title = style.strong(`${texts.waivers.states[state]} (${found.length})`);
    return [title, ...found.map((one) => waiverLines(one, run).join("\n"))];
  });
  const end = all.length === 0 ? texts.waivers.none : texts.waivers.counted(all.length);
  return writeOrReport(`${[...blocks, end].join("\n\n")}\n`, run.call);
};

/** What somebody has to do something about comes first. */
const states: readonly WaiverState[] = ["refused", "asked", "expired", "ends-soon", "unused", "active"];
