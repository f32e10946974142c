// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Known problems 1.0.0. Kept by trellis.
 *
 * Lets a tool that comes late be checked from its first day, while the problems that it brought are mended by a date.
 */
export declare const knownProblems: import("@trellis/runtime").Contract<KnownProblems>;

/**
 * The problems that tools had when they came, and the day by which they must be gone. It stands as trellis.known.yaml where trellis is started; a tool cannot write one for itself.
 */
export interface KnownProblems {
  /**
   * One entry for each tool that came with problems.
   */
  tools: Tool[];
}
/**
 * The problems of one tool.
 */
export interface Tool {
  /**
   * The tool, by the name that reports give it.
   */
  tool: string;
  /**
   * The day on which the list was made.
   */
  since: string;
  /**
   * The last day on which the problems may still be there. After it they fail.
   */
  until: string;
  /**
   * The time zone in which that day ends, by its IANA name. Without it, UTC.
   */
  zone?: string;
  /**
   * Why the tool may come with problems.
   */
  reason: string;
  /**
   * The team that mends them.
   */
  owner?: string;
  /**
   * Each kind of problem, and how often it may still be found.
   */
  problems: Problem[];
}
/**
 * One kind of problem in one place.
 */
export interface Problem {
  /**
   * What names the problem in reports, wherever its line moves.
   */
  fingerprint: string;
  /**
   * The rule that does not hold.
   */
  rule: string;
  /**
   * The file in which it is.
   */
  file?: string;
  /**
   * The field that it is about, by its path.
   */
  field?: string;
  /**
   * How often it may be found at most.
   */
  count: number;
}
