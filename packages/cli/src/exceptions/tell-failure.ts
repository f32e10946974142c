import type { ExitCode, Finding } from "@trellis/findings";
import { reportRun } from "../report-run.js";
import type { ExceptionsRun } from "./exceptions-run.js";

/** Tells why a command about exceptions did nothing, and nothing else of what the check found. */
export function tellFailure(findings: readonly Finding[], { call, labels, now }: ExceptionsRun): Promise<ExitCode> {
  const { output: _, format: __, ...options } = call.options;
  return reportRun({ findings, tools: [], labels, now, checked: "" }, { ...call, options });
}

/** What keeps a check from meaning anything: how it was started. */
export function startProblems({ findings }: ExceptionsRun): readonly Finding[] {
  return findings.filter(({ rule, level }) => rule.startsWith("run/") && level !== "advisory");
}
