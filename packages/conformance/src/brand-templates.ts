import { compileTemplate, type RenderFunction, renderModule, type Template } from "@trellis/brand";
import * as runtime from "@trellis/brand/render";
import type { Json } from "@trellis/findings";

/** Compiles a template for a test; one that is refused is a mistake of the test. */
export function compiled(html: string, slots: { readonly [name: string]: Json }): Template {
  const made = compileTemplate({ html, manifest: manifestOf(slots) });
  if (!made.ok) throw new Error(JSON.stringify(made.findings, null, 2));
  return made.template;
}

/** A manifest with these slots. */
export function manifestOf(slots: { readonly [name: string]: Json }, kind = "page"): Json {
  return { template: "attacked", version: "1.0.0", title: "Attacked", owner: "brand", status: "active", kind, slots };
}

/** The `render` of a template's generated module, without a file: its one import is put in its place. */
export function moduleOf(template: Template): RenderFunction {
  const body = renderModule(template)
    .replace(/^import \{(.*)\} from "@trellis\/brand\/render";$/m, "const {$1} = runtime;")
    .replaceAll(/^export /gm, "");
  return new Function("runtime", `${body}\nreturn render;`)(runtime) as RenderFunction;
}

const text = { type: "text", title: "Text", "max-length": 100_000 };

/** Every place that text may stand in. */
export const textTemplate = (): Template =>
  compiled(
    `<!doctype html>
<html lang="en"><head><title>{{ text }}</title><meta name="description" content="{{ text }}"><meta property='og:title' content='{{ text }}'>
<script type="application/ld+json">{"a": "{{ text }}", "b": ["{{ text }}"], "c": {"d": "x{{ text }}y"}}</script></head>
<body><main><h1>{{ text }}</h1><p title="{{ text }}" aria-label='{{ text }}' data-some="{{ text }}">a{{ text }}b</p>
<img src="/x.png" alt="{{ text }}"><a href="/find?q={{ text }}">1</a><a href='https://acme.example/?a=1&amp;q={{ text }}#top'>2</a>
<form action="/send"><textarea aria-label="{{ text }}">{{ text }}</textarea><input type="text" aria-label="{{ text }}" placeholder="{{ text }}" value="{{ text }}">
<select aria-label="{{ text }}"><option value="{{ text }}">{{ text }}</option></select><button type="button">{{ text }}</button></form>
<table><caption>{{ text }}</caption><tbody><tr><td>{{ text }}</td></tr></tbody></table><pre>{{ text }}</pre>
<ul><li data-each="list" id="item"><a href="#item" title="{{ list }}">{{ list }}</a></li></ul>
<div data-each="rows"><p data-when="rows.text" title="{{ rows.text }}">{{ rows.text }}</p></div>
<details><summary>{{ text }}</summary>{{ text }}</details><blockquote>{{ text }}</blockquote></main></body></html>`,
    {
      text,
      list: { type: "list", title: "List", item: text },
      rows: { type: "list", title: "Rows", fields: { text } },
    },
  );

/** Every place that an address may stand in. */
export const linkTemplate = (): Template =>
  compiled(
    `<!doctype html>
<html lang="en"><head><title>x</title><meta property="og:url" content="{{ link }}"><script type="application/ld+json">{"url": "{{ link }}"}</script></head>
<body><main><h1>x</h1><a href="{{ link }}">1</a><a href='{{ link }}'>2</a><q cite="{{ link }}">3</q><div data-slot="body"></div></main></body></html>`,
    { link: { type: "link", title: "Link" }, body: { type: "rich-text", title: "Body" } },
  );

/** Rich text in its place. */
export const richTemplate = (): Template =>
  compiled(
    '<!doctype html>\n<html lang="en"><head><title>x</title></head><body><main><h1>x</h1><div data-slot="body"></div></main></body></html>',
    { body: { type: "rich-text", title: "Body", "max-length": 100_000 } },
  );
