import type { Finding } from "./finding.js";

/**
 * How a run ends: 0 nothing fails; 1 some rule fails; 2 what the caller controls is wrong, which beats 1.
 * Advice and waived findings fail nothing.
 */
export type ExitCode = 0 | 1 | 2;

/** Whether a finding fails the tool it was found in. */
export function fails(finding: Finding): boolean {
  return finding.level !== "advisory" && finding.waived === undefined;
}

/** The exit code of a run with these findings. */
export function exitCode(findings: Iterable<Finding>): ExitCode {
  let code: ExitCode = 0;
  for (const finding of findings) {
    if (!fails(finding)) continue;
    if (finding.rule.startsWith("run/")) return 2;
    code = 1;
  }
  return code;
}
