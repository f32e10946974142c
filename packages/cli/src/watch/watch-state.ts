import type { ExitCode } from "@trellis/findings";
import type { Report } from "@trellis/findings/report";

/** What one check said; without a report it could not say anything. */
export interface WatchedCheck {
  readonly report?: Pick<Report, "exitCode" | "tools">;
}

/** What is known of every tool after some checks of some of them. */
export interface WatchState {
  /** Whether each tool fails, by its folder. */
  readonly fails: ReadonlyMap<string, { readonly name: string; readonly fails: boolean }>;
  /** The last check could not be made as it was asked for. */
  readonly isBroken: boolean;
  readonly passing: number;
  /** The names of the tools that fail. */
  readonly failing: readonly string[];
  readonly code: ExitCode;
}

/** Before anything was checked. Nothing checked is not a pass. */
export const emptyState: WatchState = { fails: new Map(), isBroken: false, passing: 0, failing: [], code: 2 };

/** The state after one more check. Of what is no longer there, `all` being what there is, nothing is kept. Pure. */
export function withCheck(before: WatchState, all: readonly string[], { report }: WatchedCheck): WatchState {
  const fails = new Map(before.fails);
  for (const { folder, name, fails: isFailing } of report?.tools ?? []) {
    // A file on its own goes by its name, which is its path.
    fails.set(all.includes(name) ? name : folder, { name, fails: isFailing });
  }
  // What fails between tools, a name that two of them have, belongs to none of them.
  return stateOf(fails, all, report === undefined || report.exitCode === 2, report?.exitCode === 1);
}

/** The state after a change that touched nothing: what is gone no longer fails. */
export function withoutGone(before: WatchState, all: readonly string[]): WatchState {
  return stateOf(before.fails, all, before.isBroken, false);
}

function stateOf(
  known: WatchState["fails"],
  all: readonly string[],
  isBroken: boolean,
  isFailing: boolean,
): WatchState {
  const fails = new Map([...known].filter(([path]) => all.includes(path)));
  const failing = [...fails.values()].filter((tool) => tool.fails).map(({ name }) => name);
  const code = isBroken ? 2 : isFailing || failing.length > 0 ? 1 : 0;
  return { fails, isBroken, passing: fails.size - failing.length, failing, code };
}
