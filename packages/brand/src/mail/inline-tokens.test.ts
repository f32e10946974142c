import { expect, test } from "vitest";
import { color, tokensOf } from "../../test/acme.js";
import { inlineTokens } from "./inline-tokens.js";

const { tokens } = tokensOf({
  version: "2025.10",
  sets: { core: { sources: [{ font: { $type: "fontFamily", body: { $value: ["Segoe UI", "sans-serif"] } } }] } },
  modifiers: {
    scheme: {
      default: "light",
      contexts: {
        light: [{ text: color(0, 0, 0), brand: color(0, 1, 0) }],
        dark: [{ text: color(1, 1, 1), brand: color(0, 0.6, 0) }],
      },
    },
    market: { default: "all", contexts: { all: [], fr: [{ brand: color(0, 0, 1) }] } },
  },
  resolutionOrder: [{ $ref: "#/sets/core" }, { $ref: "#/modifiers/scheme" }, { $ref: "#/modifiers/market" }],
});

test("tokens are written out in the mode that the blocks around them name", () => {
  if (!tokens) throw new Error("The tokens of this test are wrong.");
  const before = `<mj-all color="var(--text)" font-family="var( --font-body )" />
{{ slot }} var(--brand)
<mj-style>
.a { color: var(--text); background: var(--brand) }
.mode-fr .a { background: var(--brand) }
@media (prefers-color-scheme: dark) { .a { color: var(--text) } .mode-fr .a { background: var(--brand) }}
.b { color: var(--text) }
</mj-style> var(--txt)`;
  expect(inlineTokens(before, tokens)).toEqual({
    text: `<mj-all color="#000000" font-family="'Segoe UI', sans-serif" />
{{ slot }} #00ff00
<mj-style>
.a { color: #000000; background: #00ff00 }
.mode-fr .a { background: #0000ff }
@media (prefers-color-scheme: dark) { .a { color: #ffffff } .mode-fr .a { background: #0000ff }}
.b { color: #000000 }
</mj-style> var(--txt)`,
    unknown: [{ property: "--txt", offset: before.indexOf("var(--txt)") }],
  });
});
