import { stringify } from "yaml";
import type { KnownProblems } from "../../generated/known-problems/v1/index.js";

/** The lists of known problems as trellis.known.yaml holds them, under `comment`. */
export function knownProblemsText({ tools }: KnownProblems, comment: string): string {
  const lines = comment.split("\n").map((line) => `# ${line}\n`);
  return lines.join("") + stringify({ tools }, { lineWidth: 0 });
}
