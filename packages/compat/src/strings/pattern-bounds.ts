import { type AST, RegExpParser } from "@eslint-community/regexpp";
import type { Budget } from "../budget.js";
import { createLanguageTable } from "./language.js";
import { UnsupportedPattern } from "./unsupported-pattern.js";

/** Two patterns around one that repeats what a group has matched: what surely matches, and what at most may. */
interface PatternBounds {
  /** Undefined where nothing is sure. */
  readonly sure: string | undefined;
  readonly possible: string;
}

const nothing = "[^\\s\\S]";
const mostWords = 12;
const mostRows = 60;

/**
 * What is known of a pattern that repeats what a group has matched. At most it matches what it would if the group were matched
 * anew; surely it matches what it does for single texts that the group matches, and that is all where those are few.
 */
export function patternBounds(source: string, budget: Budget): PatternBounds | undefined {
  let pattern: AST.Pattern;
  try {
    pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return undefined;
  }
  const rows = pattern.alternatives.map((alternative) => spellOut(alternative, budget));
  const sure = rows.flatMap(({ texts }) => texts);
  const exact = rows.every(({ isComplete }) => isComplete);
  const sureSource = sure.length > 0 ? sure.join("|") : undefined;
  const possible = exact && sureSource !== undefined ? sureSource : printAny(pattern.alternatives, true, loosely);
  return { sure: sureSource, possible };
}

type Repeat = (one: AST.Backreference, isPositive: boolean) => string;

/** The group anew, or nothing where it was not reached; where a match is forbidden, no match at all. */
const loosely: Repeat = (one, isPositive) => {
  if (!isPositive) return nothing;
  const { resolved } = one;
  const groups = Array.isArray(resolved) ? resolved : [resolved];
  const inside = groups.flatMap((group) =>
    hasRepeat(group) ? ["[\\s\\S]*"] : [printAny(group.alternatives, true, loosely)],
  );
  const isSure = !Array.isArray(resolved) && isMatchedBefore(resolved as AST.CapturingGroup, one);
  return `(?:${[...inside, ...(isSure ? [] : [""])].join("|")})`;
};

/** Whether nobody gets to the repetition without having matched the group just before. */
function isMatchedBefore(group: AST.CapturingGroup, one: AST.Backreference): boolean {
  if (group.parent.type !== "Alternative" || group.end > one.start) return false;
  for (let at: AST.Node | null = one; at; at = at.parent) if (at === group.parent) return true;
  return false;
}

function printAny(alternatives: readonly AST.Alternative[], isPositive: boolean, repeat: Repeat): string {
  return alternatives.map(({ elements }) => printRow(elements, isPositive, repeat)).join("|");
}

function printRow(elements: readonly AST.Element[], isPositive: boolean, repeat: Repeat): string {
  return elements.map((one) => print(one, isPositive, repeat)).join("");
}

/** Writes a part of a pattern again, without groups that keep what they match. */
function print(one: AST.Element, isPositive: boolean, repeat: Repeat): string {
  switch (one.type) {
    case "Backreference":
      return repeat(one, isPositive);
    case "CapturingGroup":
    case "Group":
      return `(?:${printAny(one.alternatives, isPositive, repeat)})`;
    case "Quantifier": {
      const times = one.raw.slice(one.element.raw.length);
      return `${print(one.element, isPositive, repeat)}${times}`;
    }
    case "Assertion": {
      if (one.kind !== "lookahead" && one.kind !== "lookbehind") return one.raw;
      const sign = `${one.kind === "lookbehind" ? "<" : ""}${one.negate ? "!" : "="}`;
      return `(?${sign}${printAny(one.alternatives, isPositive !== one.negate, repeat)})`;
    }
    default:
      return one.raw;
  }
}

/** One alternative for each text that its groups may have matched; complete when there are no other texts. */
function spellOut({ elements }: AST.Alternative, budget: Budget): { texts: string[]; isComplete: boolean } {
  const repeated = repeatsIn(elements);
  if (repeated.length === 0) return { texts: [printRow(elements, true, loosely)], isComplete: true };
  const groups = [...new Set(repeated.flatMap(({ resolved }) => resolved))];
  // Elsewhere a group may be matched several times, or not at all, before it is repeated.
  const isPlain = repeated.every(
    (one) => !Array.isArray(one.resolved) && isBefore(one.resolved as AST.CapturingGroup, one, elements),
  );
  if (!isPlain || groups.some((group) => hasRepeat(group) || hasAssertion(group)))
    return { texts: [], isComplete: false };
  let rows: ReadonlyMap<AST.CapturingGroup, string>[] = [new Map()];
  let isComplete = true;
  for (const group of groups) {
    const words = wordsOf(group, budget);
    isComplete &&= words.complete;
    rows = rows.flatMap((row) => words.texts.map((text) => new Map([...row, [group, text]])));
    if (rows.length > mostRows) {
      isComplete = false;
      rows = rows.slice(0, mostRows);
    }
  }
  const texts = rows.map((row) =>
    elements
      .map((one) => {
        const word = one.type === "CapturingGroup" ? row.get(one) : undefined;
        if (word !== undefined) return quoted(word);
        return print(one, true, ({ resolved }) => `(?:${quoted(row.get(resolved as AST.CapturingGroup) ?? "")})`);
      })
      .join(""),
  );
  return { texts, isComplete };
}

function wordsOf(
  { alternatives }: AST.CapturingGroup,
  budget: Budget,
): { texts: readonly string[]; complete: boolean } {
  const source = `^(?:${printAny(alternatives, true, loosely)})$`;
  try {
    const table = createLanguageTable(budget);
    const { texts, complete } = table.words([table.add({ kind: "pattern", source })], [], mostWords);
    return { texts, complete };
  } catch (error) {
    if (!(error instanceof UnsupportedPattern)) throw error;
    return { texts: [], complete: false };
  }
}

function quoted(text: string): string {
  return [...text].map((char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`).join("");
}

function isBefore(group: AST.CapturingGroup, one: AST.Backreference, elements: readonly AST.Element[]): boolean {
  return elements.includes(group) && group.end <= one.start;
}

function repeatsIn(elements: readonly AST.Element[]): AST.Backreference[] {
  return elements.flatMap((one) => {
    if (one.type === "Backreference") return [one];
    if (one.type === "Quantifier") return repeatsIn([one.element]);
    return partsOf(one).flatMap((part) => repeatsIn(part.elements));
  });
}

function hasRepeat(group: AST.CapturingGroup): boolean {
  return group.alternatives.some(({ elements }) => repeatsIn(elements).length > 0);
}

function hasAssertion(one: AST.Element): boolean {
  if (one.type === "Assertion") return true;
  if (one.type === "Quantifier") return hasAssertion(one.element);
  return partsOf(one).some(({ elements }) => elements.some(hasAssertion));
}

function partsOf(one: AST.Element): readonly AST.Alternative[] {
  return "alternatives" in one ? one.alternatives : [];
}
