import type { Nfa, When } from "./nfa.js";

/** The characters of words, as `\\b` means them. */
export const wordSet = [
  { min: 48, max: 57 },
  { min: 65, max: 90 },
  { min: 95, max: 95 },
  { min: 97, max: 122 },
];

/** What stands before a place. */
export type Before = "start" | "word" | "other";

/** What stands after a place. */
export type After = "word" | "other" | "end";

/** Whether a step that reads nothing may be taken between two characters. */
export function holdsBetween(when: When, before: Before, after: After): boolean {
  switch (when) {
    case "always":
      return true;
    case "at-start":
      return before === "start";
    case "at-end":
      return after === "end";
    default:
      return ((before === "word") !== (after === "word")) === (when === "at-boundary");
  }
}

/** Whether a match can begin after the first character. */
export function leadsSomewhere(nfa: Nfa): boolean {
  const reached = new Set([nfa.start]);
  for (const one of reached) {
    if (one === nfa.end || (nfa.chars[one]?.length ?? 0) > 0) return true;
    for (const { when, to } of nfa.empty[one] ?? []) if (when !== "at-start") reached.add(to);
  }
  return false;
}
