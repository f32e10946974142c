import { cssValue } from "../tokens/css-value.js";
import { propertyName } from "../tokens/property-name.js";
import type { Token, TokenSet } from "../tokens/token-set.js";

/** The text of an e-mail with its tokens written out, and the properties that are none. */
export interface InlinedTokens {
  readonly text: string;
  readonly unknown: readonly { readonly property: string; readonly offset: number }[];
}

/**
 * Writes tokens out where an e-mail says `var(--color-text)`: many mail programs do not know custom properties. The value is
 * that of the first mode; in a style sheet, inside `@media (prefers-color-scheme: dark)` and behind a class `mode-<context>`
 * (`.mode-fr .button`), that of the mode which these name.
 */
export function inlineTokens(text: string, tokens: TokenSet): InlinedTokens {
  const unknown: { property: string; offset: number }[] = [];
  const preludes: string[] = [];
  let made = "";
  let from = 0;
  let prelude = 0;
  // Slots, the braces of style sheets, and custom properties; what is none of these is passed over.
  for (const match of text.matchAll(/\{\{|\}\}|[{};]|var\(\s*(--[\w-]+)\s*\)/g)) {
    const [sign, property] = match;
    const at = match.index;
    if (property !== undefined) {
      const value = tokenValue(property, preludes, tokens);
      if (value === undefined) unknown.push({ property, offset: at });
      made += text.slice(from, at) + (value ?? sign);
      from = at + sign.length;
      continue;
    }
    if (sign === "{") preludes.push(text.slice(prelude, at));
    // Two closing braces end a slot, or two blocks of a style sheet.
    else if (sign === "}" || (sign === "}}" && preludes.length > 0)) preludes.splice(-sign.length, sign.length);
    prelude = at + sign.length;
  }
  return { text: made + text.slice(from), unknown };
}

function tokenValue(property: string, preludes: readonly string[], tokens: TokenSet): string | undefined {
  const token = [...modeOf(preludes, tokens).values()].find(({ name }) => propertyName(name) === property);
  const css = token && cssValue(token.type, token.value);
  // It may stand in an attribute as well as in a style sheet.
  return typeof css === "string" ? css.replaceAll('"', "'") : undefined;
}

/** The tokens of the mode that the blocks around a place ask for: of each context that they name, the others as they are. */
function modeOf(preludes: readonly string[], { modes }: TokenSet): ReadonlyMap<string, Token> {
  const all = Object.entries(modes);
  const first = all[0]?.[0].split("/") ?? [];
  const asked = new Set(
    preludes.flatMap((text) => [
      ...(/prefers-color-scheme:\s*dark/.test(text) ? ["dark"] : []),
      ...[...text.matchAll(/\.mode-([\w-]+)/g)].map((match) => match[1] ?? ""),
    ]),
  );
  const found = all.find(([name]) =>
    name.split("/").every((context, axis) => {
      const contexts = new Set(all.map(([other]) => other.split("/")[axis]));
      const wanted = [...asked].find((one) => contexts.has(one)) ?? first[axis];
      return context === wanted;
    }),
  );
  return (found ?? all[0])?.[1] ?? new Map();
}
