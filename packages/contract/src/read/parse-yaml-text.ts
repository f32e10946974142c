import type { Json } from "@trellis/findings";
import { Composer, type CST, type Document, Parser } from "yaml";
import { textPositions } from "./text-positions.js";
import { maxDepth, maxProblems, type Position, type TextProblem } from "./text-problem.js";
import { locateYaml } from "./yaml-positions.js";
import { yamlSyntaxProblem } from "./yaml-syntax-problem.js";
import { readYamlValue } from "./yaml-value.js";

/** A YAML text, read: the same parts as a JSON text. */
export interface YamlText {
  readonly value: Json | undefined;
  readonly problems: readonly TextProblem[];
  locate(pointer: string, part?: "key" | "value"): Position | undefined;
}

/**
 * Reads one YAML 1.2 document whose values JSON can hold. No tag makes an object, no alias can make the document
 * explode, "<<" is a name like any other, and dates stay texts. Never throws.
 */
export function parseYamlText(text: string): YamlText {
  const position = textPositions(text);
  const tokens = [...new Parser().parse(text)];
  const deep = firstTooDeep(tokens);
  // The composer calls itself for every level, so a text that nests too deep must not come to it.
  if (deep !== undefined) return unreadable([{ kind: "too-deep", limit: maxDepth, at: position(deep) }]);

  const { document, second } = compose(tokens, text.length);
  const problems: TextProblem[] = syntaxProblems(document, text, position);
  if (second) problems.push({ kind: "syntax", what: "several-documents", at: position(second.range?.[0] ?? 0) });
  if (problems.length > 0) return unreadable(problems);
  if (!document?.contents) return unreadable([{ kind: "syntax", what: "empty", at: { line: 1, column: 1 } }]);

  const read = readYamlValue(document.contents, position);
  const locate = locateYaml(document.contents, read.targets);
  return {
    value: read.value,
    problems: read.problems,
    locate: (pointer, part = "value") => {
      const offset = locate(pointer, part);
      return offset === undefined ? undefined : position(offset);
    },
  };
}

function unreadable(problems: readonly TextProblem[]): YamlText {
  return { value: undefined, problems, locate: () => undefined };
}

function compose(tokens: CST.Token[], length: number): { document?: Document.Parsed; second?: Document.Parsed } {
  const composer = new Composer({
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    // Looking for equal names is quadratic in the library; reading the values does it.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [document, second] = firstTwo(composer.compose(tokens, true, length));
  return { ...(document && { document }), ...(second && { second }) };
}

function firstTwo<T>(values: Iterable<T>): T[] {
  const two: T[] = [];
  for (const value of values) if (two.push(value) === 2) break;
  return two;
}

function syntaxProblems(
  document: Document.Parsed | undefined,
  text: string,
  position: (offset: number) => Position,
): TextProblem[] {
  const problems: TextProblem[] = [];
  const lines = new Set<number>();
  // A hostile text can make a hundred thousand mistakes; the first few are enough to mend it.
  for (const error of document?.errors.slice(0, 10 * maxProblems) ?? []) {
    const stumbled = position(error.pos[0]).line;
    // One slip makes the library stumble more than once on its line.
    if (lines.has(stumbled)) continue;
    const { offset, ...problem } = yamlSyntaxProblem(error, text);
    const at = position(offset);
    const isNew = !lines.has(at.line);
    lines.add(stumbled).add(at.line);
    if (!isNew) continue;
    problems.push({ ...problem, at });
    if (problems.length === maxProblems) break;
  }
  return problems;
}

/** The offset of the first thing nested deeper than {@link maxDepth}, found without recursion. */
function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  for (let one = open.pop(); one; one = open.pop()) {
    const { token, depth } = one;
    if (depth > maxDepth) return token.offset;
    if (token.type === "document" && token.value) open.push({ token: token.value, depth });
    if (!("items" in token)) continue;
    for (const { key, value } of token.items) {
      if (key) open.push({ token: key, depth: depth + 1 });
      if (value) open.push({ token: value, depth: depth + 1 });
    }
  }
  return undefined;
}
