import { parse, resolve } from "node:path";
import type { ExitCode } from "@trellis/findings";
import { visibleText } from "@trellis/findings";
import type { Call } from "../command.js";
import { loadSetup } from "../load-setup.js";
import { readMapOptions } from "../read-map-options.js";
import { readNow } from "../read-options.js";
import { readOutputs } from "../read-outputs.js";
import { watchFailed } from "../rules/run/watch-failed.js";
import { tellFinding } from "../tell-finding.js";
import { UsageError } from "../usage-error.js";
import { startCheck } from "./start-check.js";
import { watchFiles } from "./watch-files.js";
import { watchProblem } from "./watch-problem.js";
import { watchRoots } from "./watch-roots.js";
import { emptyState, type WatchState, withCheck, withoutGone } from "./watch-state.js";

/**
 * `trellis check --watch`: checks everything once, then what a change touches, until it is told to end. Each check is a
 * process of its own: guardrails are code, and Node reads code once. Ends with what the last look at every tool said.
 */
export async function watchCheck(given: Call): Promise<ExitCode> {
  for (const other of ["changed", "write", "receipt", "baseline"] as const)
    if (given.options[other] !== undefined)
      throw new UsageError({
        kind: "not-together",
        name: "--watch",
        given: `--${other}`,
        example: given.texts.commands.check.example,
      });
  const { files: outputs } = readOutputs(given.options);
  readMapOptions(given.options);
  readNow(given.options, given.io);
  const { cwd, stderr } = given.io;
  const { texts } = (await loadSetup(given)).call;
  const end = new AbortController();
  const stop = (): void => end.abort();
  for (const signal of signals) process.on(signal, stop);
  let state: WatchState = emptyState;
  try {
    const written = outputs.map(({ file }) => resolve(cwd, file));
    const roots = await watchRoots(given);
    const changes = await watchFiles({ roots, written, signal: end.signal });
    let changed: readonly string[] | undefined;
    do {
      const { all, touched } = await pathsToCheck(given, changed);
      if (changed !== undefined) {
        const shown = changed
          .slice(0, 3)
          .map((file) => visibleText(file.startsWith(cwd) ? file.slice(cwd.length + 1) : file));
        stderr.write(`\n${texts.watch.changed(shown, changed.length - shown.length)}\n`);
      }
      if (touched.length > 0 || changed === undefined) {
        const checked = await startCheck(changed === undefined ? given.args : touched, given, end.signal);
        if (end.signal.aborted) break;
        state = withCheck(state, all, checked);
      } else {
        state = withoutGone(state, all);
        stderr.write(`${texts.watch.unaffected}\n`);
      }
      const said = state.isBroken ? texts.watch.failed : texts.watch.state(state.passing, state.failing);
      stderr.write(`\n${said} ${texts.watch.watching(all.length)}\n`);
      changed = await changes.next();
    } while (changed !== undefined);
  } catch (error) {
    const problem = watchProblem(error);
    if (!problem) throw error;
    await tellFinding(watchFailed, problem.data, given.language, given.io);
    return 2;
  } finally {
    for (const signal of signals) process.off(signal, stop);
    end.abort();
  }
  return state.code;
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** Looked up anew each time: a change may be one of the configuration or of the guardrails. */
async function pathsToCheck(given: Call, changed: readonly string[] | undefined) {
  const [{ touchedPaths }, { call, config, guardrails }] = await Promise.all([
    import("@trellis/byot/changed"),
    loadSetup(given),
  ]);
  const { cwd } = call.io;
  const since = { files: changed ?? [], root: parse(cwd).root, before: () => undefined };
  return touchedPaths({ paths: call.args, cwd, guardrails, config }, since);
}
