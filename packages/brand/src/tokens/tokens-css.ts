import { cssValue } from "./css-value.js";
import { propertyName } from "./property-name.js";
import type { TokenSet } from "./token-set.js";

/** How {@link tokensCss} writes. */
export interface TokensCssOptions {
  /** Selects each mode that is not the first; by default `[data-mode~="dark"]` for every context in the mode's name. */
  readonly select?: (mode: string) => string;
}

/**
 * The tokens as CSS custom properties: the first mode on `:root`, what differs in the others under their selectors. A mode
 * that differs from the first by the context "dark" alone also follows the reader's own choice.
 */
export function tokensCss({ modes }: TokenSet, { select = bySpace }: TokensCssOptions = {}): string {
  const [first, ...others] = Object.entries(modes).map(([mode, tokens]) => {
    const lines = new Map<string, string>();
    for (const { name, type, value } of tokens.values()) {
      const css = cssValue(type, value);
      const property = propertyName(name);
      if (typeof css === "string") lines.set(property, css);
      else for (const [part, text] of Object.entries(css ?? {})) lines.set(`${property}-${part}`, text);
    }
    return { mode, lines };
  });
  if (!first) return "";
  const firstContexts = first.mode.split("/");
  const blocks = [`:root {\n${declarations(first.lines)}}\n`];
  for (const { mode, lines } of others) {
    const changed = new Map([...lines].filter(([property, value]) => first.lines.get(property) !== value));
    if (changed.size === 0) continue;
    const differs = mode.split("/").filter((context, index) => context !== firstContexts[index]);
    if (differs.length === 1 && differs[0] === "dark") {
      const inner = declarations(changed).replaceAll(/^/gm, "  ").trimEnd();
      blocks.push(`@media (prefers-color-scheme: dark) {\n  :root:not([data-mode]) {\n${inner}\n  }\n}\n`);
    }
    blocks.push(`${select(mode)} {\n${declarations(changed)}}\n`);
  }
  return blocks.join("\n");
}

function bySpace(mode: string): string {
  return `:root${mode
    .split("/")
    .map((context) => `[data-mode~="${context.replaceAll(/[^A-Za-z0-9_-]/g, "")}"]`)
    .join("")}`;
}

function declarations(lines: ReadonlyMap<string, string>): string {
  return [...lines].map(([property, value]) => `  ${property}: ${value};\n`).join("");
}
