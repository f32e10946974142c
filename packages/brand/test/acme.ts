import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, type Finding, type Json, type Sentences } from "@trellis/findings";
import * as dataEn from "@trellis/runtime/words/en";
import * as dataFr from "@trellis/runtime/words/fr";
import { afterAll } from "vitest";
import {
  type CompiledTemplate,
  compileTemplate,
  type PageOptions,
  type RenderedPage,
  renderPage,
  type Template,
} from "../src/index.js";
import * as en from "../src/rules/words-en.gen.js";
import * as fr from "../src/rules/words-fr.gen.js";
import { readTokens, type TokenSet } from "../src/tokens/index.js";

/** The day of every test. */
export const now = new Date("2027-05-15T08:00:00Z");

/** What a test says of a template: its slots, and the markup of its body. */
export interface Draft {
  readonly slots?: { readonly [name: string]: Json };
  /** Inside `main`, behind the first heading. */
  readonly main?: string;
  readonly head?: string;
  /** The whole markup, instead of what stands around `main`. */
  readonly html?: string;
  readonly kind?: "page" | "email" | "fragment";
  readonly tokens?: TokenSet;
  readonly contrast?: Json;
}

/** Compiles a template of Acme. */
export function compile({
  slots = {},
  main = "",
  head = "",
  html,
  kind = "page",
  tokens,
  contrast,
}: Draft): CompiledTemplate {
  const page = `<!doctype html>
<html lang="en"><head><title>Acme</title>${head}</head>
<body><main><h1>Acme</h1>
${main}
</main></body></html>
`;
  return compileTemplate({
    html: html ?? (kind === "fragment" ? main : page),
    manifest: {
      template: "notice",
      version: "1.0.0",
      title: "Notice",
      owner: "brand",
      status: "active",
      kind,
      slots,
      ...(contrast === undefined ? {} : { contrast }),
    },
    ...(tokens ? { tokens } : {}),
  });
}

/** What a template is refused for. */
export function refused(draft: Draft): readonly Finding[] {
  const compiled = compile(draft);
  return compiled.findings;
}

/** A template that must compile. */
export function template(draft: Draft): Template {
  const compiled = compile(draft);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.findings, null, 2));
  return compiled.template;
}

/** Renders a page of a template that must compile. */
export function page(draft: Draft, content: Json, options: Partial<PageOptions> = {}): RenderedPage {
  return renderPage(template(draft), content, { now, ...options });
}

/** What stands in `main` of a page that must come out, behind the first heading. */
export function mainOf(draft: Draft, content: Json, options: Partial<PageOptions> = {}): string {
  const made = page(draft, content, options);
  if (!made.ok) throw new Error(JSON.stringify(made.findings, null, 2));
  return draft.kind === "fragment" || draft.html !== undefined
    ? made.html
    : made.html.slice(made.html.indexOf("</h1>\n") + 6, made.html.lastIndexOf("\n</main>"));
}

/** What a maker reads of the only finding there is. */
export function said(findings: readonly Finding[]): { en: Sentences; fr: Sentences } {
  const [only, ...more] = findings;
  if (!only || more.length > 0) throw new Error(`One finding was expected, not ${JSON.stringify(findings, null, 2)}.`);
  return { en: describe(only, { ...dataEn, ...en }), fr: describe(only, { ...dataFr, ...fr }) };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A temporary folder with files in it. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const root = realpathSync.native(mkdtempSync(join(tmpdir(), "trellis-brand-")));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Tokens from the text of a DTCG file. */
export function tokensOf(tokens: Json, more: Readonly<Record<string, Json>> = {}): ReturnType<typeof readTokens> {
  const files = Object.entries({ "tokens.json": tokens, ...more }).map(([name, value]) => [
    name,
    JSON.stringify(value, null, 2),
  ]);
  return readTokens({ root: folderWith(Object.fromEntries(files)), path: "tokens.json" });
}

/** A colour of Acme, in sRGB. */
export function color(red: number, green: number, blue: number): Json {
  return { $type: "color", $value: { colorSpace: "srgb", components: [red, green, blue] } };
}

/** Acme's tokens. */
export function acmeTokens(): TokenSet {
  const { tokens, findings } = tokensOf({
    color: {
      text: color(0.1, 0.1, 0.1),
      page: color(1, 1, 1),
      grey: color(0.7, 0.7, 0.7),
      accent: { sun: color(1, 0.8, 0), sea: color(0, 0.4, 0.6) },
    },
    space: { wide: { $type: "dimension", $value: { value: 2, unit: "rem" } } },
  });
  if (!tokens) throw new Error(JSON.stringify(findings, null, 2));
  return tokens;
}
