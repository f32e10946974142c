// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Trellis configuration 1.1.0. Kept by trellis.
 *
 * Says which guardrail packages a check trusts, which tools it looks at, and how firmly each rule is meant.
 */
export declare const config: import("@trellis/runtime").Contract<Config>;

/**
 * What a check works with. It stands as trellis.config.yaml in the folder where trellis is started, usually the root of a repository; one inside a tool’s folder is ignored.
 */
export interface Config {
  /**
   * The packages that hold your organisation’s contracts, templates and policies, by their npm name, or by a path that starts with ./ . They are looked up from this folder and must be installed there.
   *
   * Items: An npm name, or a path that starts with ./ .
   */
  guardrails?: string[];
  /**
   * Which folders hold tools, for a check that names none: a folder, or a pattern in which * stands for any part of a name.
   *
   * Items: A folder, or a pattern for folders.
   */
  tools?: string[];
  /**
   * How firmly a rule is meant here, by the rule’s name. advisory never fails; soft, hard and absolute do, each leaving less room for an exception. Any rule may be made firmer; a fixed one cannot be made milder.
   */
  levels?: {
    /**
     * advisory, soft, hard or absolute.
     */
    [k: string]: "advisory" | "soft" | "hard" | "absolute";
  };
  /**
   * The language of reports when the command does not say one.
   */
  language?: "en" | "fr";
  /**
   * For how long a receipt speaks for data that is kept elsewhere.
   */
  receipts?: {
    /**
     * A number of days, written P30D for thirty. Without it, thirty.
     */
    validFor: string;
  };
  /**
   * For how long a tool that comes late may have the problems that it came with.
   */
  baseline?: {
    /**
     * A number of days, written P180D for a hundred and eighty. Without it, 365.
     */
    longest: string;
  };
  /**
   * How long exceptions may last here, and where their last day ends.
   */
  waivers?: {
    /**
     * Where the last day of an exception ends when it says nothing itself, by its IANA name. Without it, UTC.
     */
    zone?: string;
    /**
     * How long an exception may last, by the level of the rule. A policy may ask for less, and then that counts.
     */
    spans?: {
      /**
       * A number of days, written P90D for ninety. Without it, 90.
       */
      soft?: string;
      /**
       * A number of days, written P180D for a hundred and eighty. Without it, 180.
       */
      hard?: string;
    };
  };
}
