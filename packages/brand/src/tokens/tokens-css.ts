import { cssValue } from "./css-value.js";
import { propertyName } from "./property-name.js";
import type { Token, TokenSet } from "./token-set.js";

/**
 * The tokens as CSS custom properties: the first mode on `:root`, and for every other context what it changes, under
 * `:root[data-mode~="dark"]`; an element may name several contexts. Where a context is called "dark" the reader's own choice
 * counts too, unless `data-mode` names the context that stands in its place.
 */
export function tokensCss({ modes }: TokenSet): string {
  const [first, ...others] = Object.entries(modes).map(([mode, tokens]) => ({
    contexts: mode.split("/"),
    lines: propertiesOf(tokens),
  }));
  if (!first) return "";
  const blocks = [`:root {\n${declarations(first.lines)}}\n`];
  // What one context changes comes first; together contexts may change more.
  const alone = new Map<string, ReadonlyMap<string, string>>();
  const changed = others.map(({ contexts, lines }) => ({
    lines,
    differs: contexts.flatMap((context, axis) =>
      context === first.contexts[axis] ? [] : [{ context, instead: first.contexts[axis] ?? "" }],
    ),
  }));
  for (const { lines, differs } of changed.sort((a, b) => a.differs.length - b.differs.length)) {
    const expected = new Map(first.lines);
    for (const { context } of differs)
      for (const [property, value] of alone.get(context) ?? []) expected.set(property, value);
    const own = new Map([...lines].filter(([property, value]) => expected.get(property) !== value));
    const [only, ...more] = differs;
    if (only && more.length === 0) alone.set(only.context, own);
    if (own.size === 0) continue;
    const named = (list: typeof differs): string => list.map(({ context }) => `[data-mode~="${context}"]`).join("");
    const dark = differs.find(({ context }) => context === "dark");
    if (dark) {
      const inner = declarations(own).replaceAll(/^(?=.)/gm, "  ");
      const others = named(differs.filter((one) => one !== dark));
      blocks.push(
        `@media (prefers-color-scheme: dark) {\n  :root${others}:not([data-mode~="${dark.instead}"]) {\n${inner}  }\n}\n`,
      );
    }
    blocks.push(`:root${named(differs)} {\n${declarations(own)}}\n`);
  }
  return blocks.join("\n");
}

function propertiesOf(tokens: ReadonlyMap<string, Token>): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const { name, type, value } of tokens.values()) {
    const css = cssValue(type, value);
    const property = propertyName(name);
    if (typeof css === "string") lines.set(property, css);
    else for (const [part, text] of Object.entries(css ?? {})) lines.set(`${property}-${part}`, text);
  }
  return lines;
}

function declarations(lines: ReadonlyMap<string, string>): string {
  return [...lines].map(([property, value]) => `  ${property}: ${value};\n`).join("");
}
