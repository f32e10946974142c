import { createBudget, OutOfSteps } from "../budget.js";
import type { Language } from "./language.js";
import { accepts, type Machine, patternMachine } from "./machine.js";
import type { Nfa } from "./nfa.js";
import { patternBounds } from "./pattern-bounds.js";
import { type PatternParts, readPattern } from "./read-pattern.js";
import { UnsupportedPattern } from "./unsupported-pattern.js";

/** Says whether a text is in a language; undefined when it is not known. */
export type LanguageOracle = (language: Language, text: string) => boolean | undefined;

/** How long a text may be that is given to JavaScript's own engine, which can take very long. */
const longestForEngine = 14;

const stepsForBounds = 20_000;

/** An oracle that takes time in proportion to the text, and keeps the machines that it makes. */
export function createLanguageOracle(formats?: (format: string, text: string) => boolean | undefined): LanguageOracle {
  const machines = new Map<Nfa, Machine>();
  const follow = (parts: PatternParts, text: string): boolean => {
    if (parts.kind === "not") return !follow(parts.of, text);
    if (parts.kind === "every") return parts.of.every((part) => follow(part, text));
    if (parts.kind === "any") return parts.of.some((part) => follow(part, text));
    const machine = machines.get(parts.nfa) ?? patternMachine(parts.nfa);
    machines.set(parts.nfa, machine);
    return accepts(machine, text);
  };
  const matches = (source: string, text: string): boolean | undefined => {
    try {
      return follow(readPattern(source), text);
    } catch (error) {
      if (!(error instanceof UnsupportedPattern)) throw error;
    }
    if (text.length > longestForEngine || source.length > 2000) return byBounds(source, text);
    try {
      return new RegExp(source, "u").test(text);
    } catch {
      return undefined;
    }
  };
  /** A text that is too long for JavaScript's engine is judged by what surely matches, and what at most may. */
  const byBounds = (source: string, text: string): boolean | undefined => {
    try {
      const bounds = patternBounds(source, createBudget(stepsForBounds));
      if (!bounds) return undefined;
      if (bounds.sure !== undefined && follow(readPattern(bounds.sure), text)) return true;
      return follow(readPattern(bounds.possible), text) ? undefined : false;
    } catch (error) {
      if (error instanceof UnsupportedPattern || error instanceof OutOfSteps) return undefined;
      throw error;
    }
  };
  const has: LanguageOracle = (language, text) => {
    switch (language.kind) {
      case "all":
        return true;
      case "names":
        return language.names.has(text);
      case "length": {
        const length = [...text].length;
        return length >= language.least && length <= language.most;
      }
      case "pattern":
        return matches(language.source, text);
      case "opaque":
        return language.code === "format" ? formats?.(language.name, text) : undefined;
      case "not": {
        const is = has(language.of, text);
        return is === undefined ? undefined : !is;
      }
      default: {
        const answers = language.of.map((one) => has(one, text));
        const decisive = language.kind === "any";
        if (answers.includes(decisive)) return decisive;
        return answers.includes(undefined) ? undefined : !decisive;
      }
    }
  };
  return has;
}
