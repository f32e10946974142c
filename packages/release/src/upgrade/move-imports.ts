import jsTokens, { type JSXToken, type Token } from "js-tokens";

/**
 * Moves what a program imports: `modules` is from old to new, "@acme/contracts/lead/v1" to "…/v2", and what lies below moves
 * along. Only the module's name in an import, an export, a `require` or a mock of a test changes; comments and other texts
 * stay, and so does every other character.
 */
export function moveImports(text: string, modules: ReadonlyMap<string, string>, { jsx = false } = {}): string {
  // Most files import none of them; reading those token by token would be for nothing.
  if (![...modules.keys()].some((old) => text.includes(old))) return text;
  const tokens: readonly (Token | JSXToken)[] = [...(jsx ? jsTokens(text, { jsx: true }) : jsTokens(text))];
  const words = tokens.filter(({ type }) => !unseen.has(type));
  const moved = new Set(words.filter((token, index) => token.type === "StringLiteral" && isModule(words, index)));
  return tokens.map((token) => (moved.has(token) ? moveName(token.value, modules) : token.value)).join("");
}

const unseen: ReadonlySet<string> = new Set([
  "WhiteSpace",
  "LineTerminatorSequence",
  "SingleLineComment",
  "MultiLineComment",
  "HashbangComment",
]);

/** What takes a module's name as its first argument. */
const takers: ReadonlySet<string> = new Set([
  "import",
  "require",
  "resolve",
  "mock",
  "doMock",
  "unmock",
  "importActual",
]);

/** Whether the text at `index` names a module: `from "…"`, `import "…"`, `import("…")`, `require("…")`, `vi.mock("…")`. */
function isModule(words: readonly { readonly value: string }[], index: number): boolean {
  const before = words[index - 1]?.value;
  if (before === "from" || before === "import") return true;
  return before === "(" && takers.has(words[index - 2]?.value ?? "");
}

function moveName(literal: string, modules: ReadonlyMap<string, string>): string {
  const [mark = "", specifier] = [literal.charAt(0), literal.slice(1, -1)];
  for (const [old, fresh] of modules) {
    if (specifier === old || specifier.startsWith(`${old}/`)) {
      return `${mark}${fresh}${specifier.slice(old.length)}${mark}`;
    }
  }
  return literal;
}
