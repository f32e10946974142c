import type { Json } from "./json.js";
import type { Level } from "./level.js";
import type { Place } from "./place.js";
import type { Rule } from "./rule.js";
import { cutText } from "./visible-text.js";

/**
 * One place where a rule does not hold. Plain data without a sentence: it can be stored, compared and translated.
 */
export interface Finding {
  /** The rule's id: `<area>/<kebab-fact>`. */
  rule: string;
  /** The effective level, after policy. */
  level: Level;
  at: Place;
  /**
   * What the words need besides the field; values stand in it as `{ value, classification }`. Two parts help to tell
   * problems apart: `name`, a named thing that is no field, and `what`, `why` or `kind`, the word of a rule's own by
   * which it chooses among several sentences. `write` is a line that the reader can copy: a report tells advice with
   * a line of its own apart.
   */
  data: { readonly [key: string]: Json };
  /** Other places that belong to the same fact. */
  related?: readonly { role: string; at: Place }[];
  /**
   * How many equal problems this finding stands for, itself included; absent means one.
   * Over any list of findings the sum of the counts is the exact total.
   */
  count?: number;
  /** The count holds other fields too: a file named so many that one rule's problems were counted together. */
  others?: true;
  /**
   * The exception in force here, with its last day and the time zone in which that day ends. A waived finding stays in
   * every report and fails nothing.
   */
  waived?: { id: string; until: string; zone: string; reason: string; owner: string };
  /** The exception that was asked for here and that the owner has not granted: the finding still fails. */
  asked?: { id: string; until: string; reason: string; owner: string };
}

/**
 * Makes the finding that `rule` does not hold `at` a place. Absent parts stay absent. What a stranger can make as long
 * as a file is bounded: a pointer gives way to the container it points into, a string is cut.
 */
export function finding(
  rule: Rule,
  at: Place,
  data: { readonly [key: string]: unknown } = {},
  related?: Finding["related"],
): Finding {
  const made: Finding = { rule: rule.id, level: rule.level, at: withinBounds(at), data: known(data) };
  if (related?.length) made.related = related;
  return made;
}

/** How many problems a list of findings stands for. */
export function countFindings(findings: Iterable<Finding>): number {
  let total = 0;
  for (const one of findings) total += one.count ?? 1;
  return total;
}

const longest = 1000;

function withinBounds(at: Place): Place {
  if (at.pointer === undefined || at.pointer.length <= longest) return at;
  return { ...at, pointer: at.pointer.slice(0, at.pointer.lastIndexOf("/", longest)) };
}

function known(data: { readonly [key: string]: unknown }): Finding["data"] {
  const parts = Object.entries(data).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    parts.map(([name, part]) => [name, typeof part === "string" ? cutText(part, longest) : part]),
  ) as Finding["data"];
}
