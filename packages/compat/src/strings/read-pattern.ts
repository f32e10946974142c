import { type AST, RegExpParser } from "@eslint-community/regexpp";
import { buildNfa, type Nfa } from "./nfa.js";
import { UnsupportedPattern } from "./unsupported-pattern.js";

/** What a pattern says, as automata and how they are joined. */
export type PatternParts =
  | { readonly kind: "automaton"; readonly nfa: Nfa }
  | { readonly kind: "not"; readonly of: PatternParts }
  | { readonly kind: "every"; readonly of: readonly PatternParts[] }
  | { readonly kind: "any"; readonly of: readonly PatternParts[] };

const longest = 20_000;
const known = new Map<string, PatternParts | UnsupportedPattern>();
const mostKnown = 500;

/** Reads an ECMA-262 pattern. Throws {@link UnsupportedPattern}. */
export function readPattern(source: string): PatternParts {
  let parts = known.get(source);
  if (!parts) {
    parts = attempt(source);
    if (known.size >= mostKnown) known.delete(known.keys().next().value ?? "");
    known.set(source, parts);
  }
  if (parts instanceof UnsupportedPattern) throw parts;
  return parts;
}

/**
 * The pattern as the `u` flag wants it: an escape that it does not know stands for the character itself, as in old
 * expressions. Undefined for what is no pattern at all.
 */
export function unicodePattern(source: string): string | undefined {
  if (isPattern(source)) return source;
  const mended = source.replace(/\\(.)/gsu, (written, char: string) =>
    /[\^$\\.*+?()[\]{}|/dDsSwWbBfnrtvcxupPk0-9]/.test(char) ? written : char === "-" ? "\\x2d" : char,
  );
  return isPattern(mended) ? mended : undefined;
}

function isPattern(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

function attempt(source: string): PatternParts | UnsupportedPattern {
  if (source.length > longest) return new UnsupportedPattern("The pattern is too long.");
  try {
    const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true });
    return split(pattern.alternatives.map(({ elements }) => elements));
  } catch (error) {
    // The stack was used up, perhaps by others: that says nothing about the pattern.
    if (error instanceof RangeError) throw error;
    return error instanceof UnsupportedPattern ? error : new UnsupportedPattern("The pattern cannot be read.");
  }
}

/** Conditions at the very start and the very end are languages of their own; the rest is automata. */
function split(alternatives: readonly (readonly AST.Element[])[]): PatternParts {
  const conditional = alternatives.filter(hasCondition);
  if (conditional.length === 0) return { kind: "automaton", nfa: buildNfa(alternatives) };
  const plain = alternatives.filter((elements) => !hasCondition(elements));
  const parts = conditional.map(withConditions);
  return { kind: "any", of: plain.length > 0 ? [{ kind: "automaton", nfa: buildNfa(plain) }, ...parts] : parts };
}

function hasCondition(elements: readonly AST.Element[]): boolean {
  return elements.some((one) => isLook(one, "lookahead") || isLook(one, "lookbehind"));
}

function isLook(one: AST.Element | undefined, kind: "lookahead" | "lookbehind"): one is AST.LookaroundAssertion {
  return one?.type === "Assertion" && one.kind === kind;
}

function withConditions(elements: readonly AST.Element[]): PatternParts {
  const [first] = elements;
  const rest = [...elements];
  const parts: PatternParts[] = [];
  if (first?.type === "Assertion" && first.kind === "start") {
    while (isLook(rest[1], "lookahead")) {
      const [look] = rest.splice(1, 1);
      if (look?.type === "Assertion" && look.kind === "lookahead") {
        parts.push(condition(look, (inside) => [first, ...inside]));
      }
    }
  }
  const last = rest.at(-1);
  if (last?.type === "Assertion" && last.kind === "end") {
    while (isLook(rest.at(-2), "lookbehind")) {
      const [look] = rest.splice(-2, 1);
      if (look?.type === "Assertion" && look.kind === "lookbehind") {
        parts.push(condition(look, (inside) => [...inside, last]));
      }
    }
  }
  return { kind: "every", of: [{ kind: "automaton", nfa: buildNfa([rest]) }, ...parts] };
}

function condition(
  look: AST.LookaroundAssertion,
  anchored: (inside: readonly AST.Element[]) => AST.Element[],
): PatternParts {
  const nfa: PatternParts = {
    kind: "automaton",
    nfa: buildNfa(look.alternatives.map((one) => anchored(one.elements))),
  };
  return look.negate ? { kind: "not", of: nfa } : nfa;
}
