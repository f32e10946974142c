import { type Finding, finding } from "@trellis/findings";
import { watchFailed } from "../rules/run/watch-failed.js";

/** What to tell of an error of the watcher: that the system refused. Undefined for an error of another kind. */
export function watchProblem(error: unknown): Finding | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const tooMany = error.code === "ENOSPC" || error.code === "EMFILE" || error.code === "ENFILE";
  return finding(watchFailed, {}, { why: tooMany ? "too-many" : "other", code: error.code });
}
