import { type AST, RegExpParser } from "@eslint-community/regexpp";

const mostChars = 200;

/**
 * Texts that a pattern may match, made by following its text. Looking around and back is not obeyed, only imitated: these are
 * guesses.
 */
export function samplePattern(source: string): string[] {
  try {
    const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true });
    const samples = [0, 1, 2].flatMap((more) =>
      pattern.alternatives.map((one) => write(one.elements, more, new Map())),
    );
    return [...new Set(samples)].filter((text) => text.length <= mostChars).slice(0, 12);
  } catch {
    return [];
  }
}

function write(elements: readonly AST.Element[], more: number, groups: Map<AST.CapturingGroup, string>): string {
  return elements.map((one) => element(one, more, groups)).join("");
}

function element(one: AST.Element, more: number, groups: Map<AST.CapturingGroup, string>): string {
  switch (one.type) {
    case "Character":
      return String.fromCodePoint(one.value);
    case "CharacterSet":
      return one.kind === "digit" ? (one.negate ? "a" : "1") : one.kind === "space" && !one.negate ? " " : "a";
    case "CharacterClass": {
      const [first] = one.elements;
      if (one.negate || !first) return one.raw.includes("a") ? "~" : "a";
      if (first.type === "CharacterClassRange")
        return String.fromCodePoint(Math.min(first.min.value + more, first.max.value));
      return first.type === "Character" || first.type === "CharacterSet" ? element(first, more, groups) : "a";
    }
    case "Group":
      return write(one.alternatives[more % one.alternatives.length]?.elements ?? [], more, groups);
    case "CapturingGroup": {
      const text = write(one.alternatives[more % one.alternatives.length]?.elements ?? [], more, groups);
      groups.set(one, text);
      return text;
    }
    case "Quantifier": {
      const times = Math.min(one.min + more, one.max, mostChars);
      return Array.from({ length: times }, () => element(one.element, more, groups)).join("");
    }
    case "Backreference": {
      const group = Array.isArray(one.resolved) ? one.resolved[0] : one.resolved;
      return (group && groups.get(group)) ?? "";
    }
    default:
      return "";
  }
}
