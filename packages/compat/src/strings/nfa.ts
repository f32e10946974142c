import type { AST } from "@eslint-community/regexpp";
import { JS } from "refa";
import type { CharRanges } from "./char-ranges.js";
import { UnsupportedPattern } from "./unsupported-pattern.js";

/** When a step that reads nothing may be taken. */
export type When = "always" | "at-start" | "at-end" | "at-boundary" | "off-boundary";

/** A condition on what follows a place: another automaton that begins there; or, with `behind`, one that ends there. */
export interface Look {
  readonly nfa: Nfa;
  readonly negate: boolean;
  readonly behind: boolean;
}

/** An automaton whose steps read a character or a condition of the place. */
export interface Nfa {
  readonly chars: readonly (readonly { readonly set: number; readonly to: number }[])[];
  readonly empty: readonly (readonly { readonly when: When; readonly to: number; readonly look?: Look }[])[];
  readonly sets: readonly CharRanges[];
  readonly start: number;
  readonly end: number;
  /** It asks where words begin and end. */
  readonly asksWords: boolean;
  /** It has conditions on what follows. */
  readonly looksAhead: boolean;
  /** It has conditions on what went before. */
  readonly looksBehind: boolean;
}

const flags = { unicode: true } as const;
const mostStates = 20_000;

/** The sets of characters that an automaton and those inside its conditions tell apart. */
interface SharedSets {
  readonly sets: CharRanges[];
  readonly index: Map<string, number>;
}

/** Builds the automaton of some elements in a row, or of the alternatives of a pattern. */
export function buildNfa(alternatives: readonly (readonly AST.Element[])[], around?: SharedSets): Nfa {
  const chars: { set: number; to: number }[][] = [];
  const empty: { when: When; to: number; look?: Look }[][] = [];
  const shared = around ?? { sets: [], index: new Map<string, number>() };
  const { sets, index: setIndex } = shared;
  let asksWords = false;
  let looksAhead = false;
  let looksBehind = false;

  const state = (): number => {
    if (chars.length >= mostStates) throw new UnsupportedPattern("The pattern has too many parts.");
    chars.push([]);
    return empty.push([]) - 1;
  };
  const skip = (from: number, to: number, when: When = "always"): void => {
    empty[from]?.push({ when, to });
  };
  const read = (from: number, ranges: CharRanges): number => {
    const key = ranges.map(({ min, max }) => `${min}-${max}`).join();
    let set = setIndex.get(key);
    if (set === undefined) {
      set = sets.push(ranges) - 1;
      setIndex.set(key, set);
    }
    const to = state();
    chars[from]?.push({ set, to });
    return to;
  };
  const any = (from: number, options: readonly (readonly AST.Element[])[]): number => {
    const to = state();
    for (const option of options) {
      const first = state();
      skip(from, first);
      skip(row(first, option), to);
    }
    return to;
  };
  const row = (from: number, elements: readonly AST.Element[]): number => elements.reduce(element, from);

  function element(from: number, one: AST.Element): number {
    switch (one.type) {
      case "Character":
        return read(from, [{ min: one.value, max: one.value }]);
      case "CharacterSet":
      case "CharacterClass":
        return read(from, rangesOf(one));
      case "Group":
      case "CapturingGroup":
        return any(
          from,
          one.alternatives.map(({ elements }) => elements),
        );
      case "Quantifier":
        return repeat(from, one);
      case "Assertion":
        return assertion(from, one);
      default:
        throw new UnsupportedPattern(`The pattern uses ${one.type}, which no automaton can follow.`);
    }
  }

  function assertion(from: number, one: AST.Assertion): number {
    const to = state();
    if (one.kind === "lookahead" || one.kind === "lookbehind") {
      if (around) throw new UnsupportedPattern("The pattern looks around from where it looked around.");
      const behind = one.kind === "lookbehind";
      if (behind) looksBehind = true;
      else looksAhead = true;
      if (looksAhead && looksBehind) throw new UnsupportedPattern("The pattern looks both ahead and back.");
      const inside = buildNfa(
        one.alternatives.map(({ elements }) => elements),
        shared,
      );
      if (inside.asksWords) asksWords = true;
      empty[from]?.push({ when: "always", to, look: { nfa: inside, negate: one.negate, behind } });
      return to;
    }
    if (one.kind === "word") asksWords = true;
    skip(from, to, one.kind === "word" ? (one.negate ? "off-boundary" : "at-boundary") : `at-${one.kind}`);
    return to;
  }

  function repeat(from: number, { min, max, element: inner }: AST.Quantifier): number {
    let at = from;
    for (let count = 0; count < min; count++) at = element(at, inner);
    if (max === Number.POSITIVE_INFINITY) {
      const loop = state();
      skip(at, loop);
      skip(element(loop, inner), loop);
      return loop;
    }
    const to = state();
    for (let count = min; count < max; count++) {
      skip(at, to);
      at = element(at, inner);
    }
    skip(at, to);
    return to;
  }

  const start = state();
  const end = any(start, alternatives);
  return { chars, empty, sets, start, end, asksWords, looksAhead, looksBehind };
}

function rangesOf(one: AST.CharacterSet | AST.CharacterClass): CharRanges {
  if (one.type === "CharacterSet") {
    if (one.kind === "property" && one.strings) throw new UnsupportedPattern("The pattern uses a property of strings.");
    return JS.createCharSet([one as never], flags).ranges;
  }
  const parts: unknown[] = one.elements.map((part) => {
    if (part.type === "Character") return part.value;
    if (part.type === "CharacterClassRange") return { min: part.min.value, max: part.max.value };
    if (part.type === "CharacterSet") return part;
    throw new UnsupportedPattern("The pattern uses sets of strings.");
  });
  const set = JS.createCharSet(parts as never, flags);
  return (one.negate ? set.negate() : set).ranges;
}
