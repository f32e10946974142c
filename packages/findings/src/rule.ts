import type { Level } from "./level.js";

/**
 * The areas that rules belong to. `file` is about reading any file at all; `run` is about what the caller of a check
 * controls (arguments, configuration, output), and ends a run with exit code 2.
 */
export type Area =
  | "file"
  | "data"
  | "contract"
  | "compat"
  | "template"
  | "content"
  | "tool"
  | "waiver"
  | "release"
  | "policy"
  | "run";

/** A rule's id: `<area>/<kebab-fact>`. */
export type RuleId = `${Area}/${string}`;

/** One thing that is checked. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  /** The level the rule has before an organisation's policy raises or lowers it. */
  readonly level: Level;
  /** A fixed rule's level can be raised and never lowered. `absolute` rules are always fixed. */
  readonly fixed?: boolean;
  /**
   * "YYYY-MM-DD", the day from which the rule has its level; until then it is advice. A new or stricter rule of a
   * published package names it, so that nobody's tool fails the day it is installed.
   */
  readonly from?: string;
}

/**
 * Declares a rule. Its words stand beside it as `en` and `fr`, its page as `<name>.md` and `<name>.fr.md`.
 * @__NO_SIDE_EFFECTS__
 */
export function defineRule<const Id extends RuleId>(rule: Rule<Id>): Rule<Id> {
  return rule;
}
