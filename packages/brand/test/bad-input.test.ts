import type { Json } from "@trellis/findings";
import { expect, test } from "vitest";
import { compileTemplate, readContent, readTemplate, renderPage } from "../src/index.js";
import { acmeTokens, compile, type Draft, folderWith, now, page, refused, template, tokensOf } from "./acme.js";

const text: Json = { type: "text", title: "Text", "max-length": 60 };
const draft: Draft = {
  slots: {
    text,
    legal: { type: "text", title: "Legal", "required-from": "market" },
    link: { type: "link", title: "Link", optional: true },
    body: { type: "rich-text", title: "Body", optional: true, allow: ["strong", "link"] },
    image: { type: "image", title: "Image", optional: true },
    list: { type: "list", title: "List", optional: true, "max-items": 2, item: { type: "text", title: "Item" } },
  },
  main: `<p>{{ text }}</p><p>{{ legal }}</p><a data-when="link" href="{{ link }}">Go</a><div data-slot="body"></div>
<img data-when="image" src="{{ image }}" alt="{{ image.alt }}"><ul><li data-each="list">{{ list }}</li></ul>`,
};
const options = { layers: { market: { legal: "Acme" } } };

const hostile: readonly [what: string, content: Json, found: readonly string[]][] = [
  ["nothing wrong", { text: "Hi" }, []],
  ["the line of another layer", { text: "Hi", legal: "None" }, ["content/slot-of-another-layer /legal"]],
  ["a region that no slot names", { text: "Hi", footer: "<b>" }, ["data/unknown-property /footer"]],
  [
    "a script as rich text",
    { text: "Hi", body: "<script>alert(1)</script>" },
    ["content/formatting-dropped /body", "data/too-few-items /body"],
  ],
  ["a script as a block", { text: "Hi", body: { script: "alert(1)" } }, ["data/wrong-type /body"]],
  ["markup as a block", { text: "Hi", body: [{ type: "html", text: "<b>" }] }, ["data/not-in-list /body/0/type"]],
  [
    "a block that the slot does not take",
    { text: "Hi", body: [{ type: "heading", level: 1, text: "x" }] },
    ["data/unknown-property /body/0/level", "data/not-in-list /body/0/type"],
  ],
  [
    "a mark that the slot does not take",
    { text: "Hi", body: [{ type: "paragraph", text: [{ text: "x", code: true }] }] },
    ["data/unknown-property /body/0/text/0/code"],
  ],
  [
    "a handler on a run",
    { text: "Hi", body: [{ type: "paragraph", text: [{ text: "x", onclick: "go()" }] }] },
    ["data/unknown-property /body/0/text/0/onclick"],
  ],
  [
    "a link that runs",
    { text: "Hi", body: [{ type: "paragraph", text: [{ text: "x", link: "javascript:go()" }] }] },
    ["content/link-not-allowed /body/0/text/0/link"],
  ],
  [
    "a link with a line break in its scheme",
    { text: "Hi", link: "java\nscript:go()" },
    ["data/pattern-mismatch /link"],
  ],
  ["a document as a link", { text: "Hi", link: "data:text/html,x" }, ["content/link-not-allowed /link"]],
  ["a text of blanks", { text: " \u00A0" }, ["data/too-short /text"]],
  ["a text that shows nothing", { text: "\u200B\u2063\u3164" }, ["data/too-short /text"]],
  ["a blank description", { text: "Hi", image: { asset: "a.png", alt: " " } }, ["data/too-short /image/alt"]],
  [
    "a blank block",
    { text: "Hi", body: [{ type: "paragraph", text: [{ text: " " }, { text: "\u200B" }] }] },
    ["data/too-short /body/0/text"],
  ],
  [
    "a link without a name",
    { text: "Hi", body: [{ type: "paragraph", text: [{ text: "x" }, { text: " ", link: "/x" }] }] },
    ["data/too-short /body/0/text/1/text"],
  ],
  [
    "a space between two runs",
    { text: "Hi", body: [{ type: "paragraph", text: [{ text: "x", strong: true }, { text: " " }, { text: "y" }] }] },
    [],
  ],
  ["a turned direction", { text: "\u202Eab" }, ["content/unsafe-character /text"]],
  ["half a character", { text: "\uD800" }, ["content/unsafe-character /text"]],
  ["ten megabytes of text", { text: "x".repeat(10_000_000) }, ["data/too-long /text"]],
  [
    "a key that changes prototypes",
    JSON.parse('{ "text": "Hi", "__proto__": { "legal": "None" } }'),
    ["data/dangerous-key /__proto__", "data/unknown-property /__proto__"],
  ],
  ["a list over its limit", { text: "Hi", list: ["a", "b", "c"] }, ["data/too-many-items /list"]],
  ["a bare address as an image", { text: "Hi", image: "https://evil.example/x.png" }, ["data/wrong-type /image"]],
  ["an image without a description", { text: "Hi", image: { asset: "x.png" } }, ["data/required-missing /image/alt"]],
  [
    "an image outside its folder",
    { text: "Hi", image: { asset: "../x.png", decorative: true } },
    ["data/pattern-mismatch /image/asset"],
  ],
  ["another template's content", { text: "Hi", template: "poster@2" }, ["data/not-in-list /template"]],
  ["no content at all", "x", ["data/wrong-type "]],
  ["nothing", null, ["data/wrong-type "]],
];

test.each(hostile)("content: %s", (_, content, found) => {
  const made = page(draft, content, options);
  expect(made.findings.map(({ rule, at }) => `${rule} ${at.pointer}`)).toEqual(found);
  expect(made.ok).toBe(found.length === 0);
});

test("what is wrong with one slot hides nothing about the others", () => {
  const content = { text: 7, list: ["a", "b", "c"], link: "javascript:go()" };
  const made = page(draft, content, options);
  expect(made.findings.map(({ rule, at }) => `${rule} ${at.pointer}`)).toEqual([
    "data/wrong-type /text",
    "data/too-many-items /list",
    "content/link-not-allowed /link",
  ]);
});

test("nesting without end is a finding", () => {
  const content: { text: string; body: unknown } = { text: "Hi", body: [] };
  content.body = [content];
  const made = page(draft, content as unknown as Json, options);
  expect(made.ok).toBe(false);
});

const markup: readonly [what: string, main: string, found: readonly string[]][] = [
  ["a slot in a comment", "<!-- {{ text }} -->", ["template/slot-misplaced comment"]],
  ["a slot as a tag", "<{{ text }}>x</p>", ["template/markup-invalid"]],
  ["a slot as an attribute", "<p {{ text }}>x</p>", ["template/slot-misplaced tag"]],
  ["a slot as an attribute's name", '<p {{ text }}="x">x</p>', ["template/slot-misplaced tag"]],
  ["a slot without quotes", "<p title={{ text }}>x</p>", ["template/slot-misplaced unquoted"]],
  ["a slot in a script", "<script>{{ text }}</script>", ["template/element-not-allowed script"]],
  ["a slot in a handler", '<p onclick="{{ text }}">x</p>', ["template/attribute-not-allowed"]],
  ["a slot in a frame", '<iframe srcdoc="{{ text }}"></iframe>', ["template/element-not-allowed"]],
  ["a slot in a drawing", "<svg><text>{{ text }}</text></svg>", ["template/slot-misplaced drawing"]],
  [
    "a drawing that runs",
    '<svg><a href="javascript:go()"><path d="M0 0"/></a></svg>',
    ["template/element-not-allowed drawing"],
  ],
  ["a slot as an identifier", '<p id="{{ text }}">x</p>', ["template/slot-misplaced identifier"]],
  ["a slot in a path", '<a href="/a/{{ text }}">x</a>', ["template/slot-misplaced address-path"]],
  ["a slot at the front of an address", '<a href="{{ text }}/a">x</a>', ["template/slot-misplaced address-start"]],
  [
    "two slots side by side in an address",
    '<a href="/a?b={{ text }}{{ text }}">x</a>',
    ["template/slot-misplaced address-adjacent"],
  ],
  ["half a percent triplet", '<a href="/a?b=%2{{ text }}">x</a>', ["template/slot-misplaced address-prefix"]],
  ["half a reference", "<p>&am{{ text }}</p>", ["template/slot-misplaced reference"]],
  ["a space in front", '<a href="/a b?c={{ text }}">x</a>', ["template/slot-misplaced address-prefix"]],
  ["an address that goes to a form", '<form action="{{ text }}"></form>', ["template/slot-misplaced attribute"]],
  ["a refresh", '<meta http-equiv="refresh" content="0;url=/x">', ["template/attribute-not-allowed"]],
  ["a base", '<base href="/x">', ["template/element-not-allowed"]],
  ["text in a table", "<table>{{ text }}<tbody><tr><td>x</td></tr></tbody></table>", ["template/markup-invalid"]],
  ["a list in a paragraph", "<p>{{ text }}<ul><li>x</li></ul></p>", ["template/markup-invalid"]],
  ["a link in a link", '<a href="/a">{{ text }}<a href="/b">x</a></a>', ["template/markup-invalid"]],
  ["a tag that is not closed", "<div>{{ text }}", ["template/markup-invalid"]],
  ["an end of nothing", "<p>{{ text }}</p></div>", ["template/markup-invalid"]],
  ["an end of nothing between two tags", "<ul></p><li>{{ text }}</li></ul>", ["template/markup-invalid"]],
  ["a beginning that no browser heeds", "<p>{{ text }}<head></p>", ["template/markup-invalid"]],
  ["signs of another kind", '<meta charset="iso-2022-jp">', ["template/attribute-not-allowed"]],
  [
    "signs of another kind, in the old way",
    '<meta http-equiv="Content-Type" content="text/html; charset=gbk">',
    ["template/attribute-not-allowed"],
  ],
  ["a slot in a selector", "<style>.{{ text }} { color: red }</style>", ["template/slot-misplaced style"]],
  ["an import of styles", "<style>@import url(//evil.example);</style>", ["template/style-invalid at-rule"]],
  ["a name of JSON", '<script type="application/ld+json">{"{{ text }}": 1}</script>', ["template/slot-misplaced json"]],
  ["braces in disguise", "<p>{{ text }} &#123;&#123; text }}</p>", ["template/slot-malformed"]],
  ["a block language", "<p>{{#if text}}{{ text }}{{/if}}</p>", ["template/slot-malformed"]],
  ["a NUL", "<p>\0{{ text }}</p>", ["template/markup-invalid"]],
];

test.each(markup)("markup: %s", (_, main, found) => {
  const findings = refused({ slots: { text }, main: `${main}<p>{{ text }}</p>` });
  const said = findings.map(({ rule, data }) => [rule, data.why].filter(Boolean).join(" "));
  for (const one of found)
    expect(
      said.some((text) => text.startsWith(one)),
      `${one} in ${said.join(", ")}`,
    ).toBe(true);
  for (const { at } of findings) expect(at).toMatchObject({ file: "template.html", line: expect.any(Number) });
});

test("a condition whose absence would change the tree around it is refused", () => {
  const slots = { text, flag: { type: "boolean", title: "Flag", optional: true } };
  expect(compile({ slots, main: '<table><tr data-when="flag"><td>{{ text }}</td></tr></table>' }).ok).toBe(false);
  expect(
    compile({ slots, main: '<table><tbody><tr data-when="flag"><td>{{ text }}</td></tr></tbody></table>' }).ok,
  ).toBe(true);
});

test("a manifest from anywhere is a finding, never an exception", () => {
  for (const manifest of [
    null,
    1,
    "x",
    [],
    {},
    { slots: { constructor: text } },
    { template: "a", slots: { a: { type: "html" } } },
  ] as Json[])
    expect(compileTemplate({ html: "", manifest }).ok).toBe(false);
});

test("a circle of tokens is a finding, and so is a wrong one", () => {
  expect(
    tokensOf({ a: { $value: "{b}" }, b: { $value: "{c}" }, c: { $value: "{a}" } }).findings.map(({ rule }) => rule),
  ).toEqual(["template/token-cycle"]);
  expect(tokensOf({ a: { $extends: "{b}" }, b: { $extends: "{a}" } }).tokens).toBe(undefined);
  expect(tokensOf({ a: { $value: "{nowhere}" } }).findings).toMatchObject([
    { rule: "template/token-unknown", data: { name: "nowhere" } },
  ]);
});

test("files say where in them it is wrong", async () => {
  const root = folderWith({
    "notice/template.yaml":
      "template: notice\nversion: 1.0.0\ntitle: Notice\nowner: brand\nstatus: active\nslots:\n  text: { type: text, title: Text, maxlength: 3 }\n",
    "notice/template.html": "<p>x</p>",
    "page.yaml": "text: Hello\nlink: 'javascript:go()'\nlist:\n  - one\n  - \"\\u202E\"\n",
  });
  expect((await readTemplate({ root, path: "notice" })).findings).toMatchObject([
    { rule: "data/unknown-property", at: { file: "notice/template.yaml", line: 7, contract: "template@1" } },
  ]);
  const content = readContent({ root, path: "page.yaml" });
  const made = renderPage(template(draft), content.value ?? null, {
    now,
    ...options,
    places: { content: content.place },
  });
  expect(made.findings.map(({ rule, at }) => [rule, at.file, at.line, at.slot])).toEqual([
    ["content/link-not-allowed", "page.yaml", 2, "link"],
    ["content/unsafe-character", "page.yaml", 5, "list"],
  ]);
});

test("a file of ten megabytes is not read", () => {
  const root = folderWith({ "page.yaml": `text: "${"x".repeat(10_000_000)}"` });
  expect(readContent({ root, path: "page.yaml" }).findings).toMatchObject([{ rule: "file/too-large" }]);
});

test("an unknown token in a style", () => {
  expect(refused({ tokens: acmeTokens(), head: "<style>p { color: var(--color-acent-sun) }</style>" })).toMatchObject([
    { rule: "template/token-unknown", data: { nearest: "--color-accent-sun" } },
  ]);
});
