import type { Json } from "@trellis/findings";
import { expect, test } from "vitest";
import { acmeTokens, type Draft, mainOf, page, refused } from "./acme.js";

const text = { type: "text", title: "Text" };
const cases: readonly [what: string, draft: Draft, content: Json, html: string][] = [
  [
    "text",
    { slots: { a: text }, main: "<p>{{ a }}</p>" },
    { a: "Tom & <b>Jerry</b>" },
    "<p>Tom &amp; &lt;b>Jerry&lt;/b></p>",
  ],
  [
    "text in attributes",
    { slots: { a: text }, main: `<p title="{{ a }}" aria-label='{{ a }}'></p>` },
    { a: `"'<` },
    `<p title="&quot;&#39;&lt;" aria-label='&quot;&#39;&lt;'></p>`,
  ],
  ["a zero", { slots: { a: { type: "number", title: "A" } }, main: "<p>{{ a }}</p>" }, { a: -0 }, "<p>0</p>"],
  [
    "a list",
    {
      slots: { a: { type: "list", title: "A", fields: { b: text, c: { ...text, optional: true } } } },
      main: '<ul><li data-each="a" id="x"><a href="#x">{{ a.b }}</a><i data-when="a.c">{{ a.c }}</i></li></ul>',
    },
    { a: [{ b: "1" }, { b: "2", c: "!" }] },
    '<ul><li id="x-1"><a href="#x-1">1</a></li><li id="x-2"><a href="#x-2">2</a><i>!</i></li></ul>',
  ],
  [
    "a list of texts",
    { slots: { a: { type: "list", title: "A", item: text } }, main: '<ul>\n<li data-each="a">{{ a }}</li>\n</ul>' },
    { a: ["x", "y"] },
    "<ul>\n<li>x</li><li>y</li>\n</ul>",
  ],
  [
    "a list in a list",
    {
      slots: { a: { type: "list", title: "A", fields: { b: { type: "list", title: "B", item: text } } } },
      main: '<ul data-each="a"><li data-each="a.b" id="i">{{ a.b }}</li></ul>',
    },
    { a: [{ b: ["x", "y"] }, { b: ["z"] }] },
    '<ul><li id="i-1-1">x</li><li id="i-1-2">y</li></ul><ul><li id="i-2-1">z</li></ul>',
  ],
  [
    "conditions",
    {
      slots: {
        a: { ...text, optional: true },
        l: { type: "choice", title: "L", values: { wide: { title: "Wide" }, tall: { title: "Tall" } } },
      },
      main: '<p data-when="a">{{ a }}</p><p data-when="!a">-</p><p data-when="l=wide" class="l-{{ l }}">{{ l }}</p>',
    },
    { l: "wide" },
    '<p>-</p><p class="l-wide">Wide</p>',
  ],
  [
    "an image",
    { slots: { a: { type: "image", title: "A" } }, main: '<img src="{{ a }}" alt="{{ a.alt }}">' },
    { a: { asset: "spring.jpg", alt: "A tree" } },
    '<img src="spring.jpg" alt="A tree">',
  ],
  [
    "a link, and a query",
    {
      slots: { a: { type: "link", title: "A" }, q: text },
      main: '<a href="{{ a }}">a</a><a href="/find?q={{ q }}&amp;x=1">q</a>',
    },
    { a: "https://acme.example/?a=1&b=2", q: "a&b='c' d" },
    '<a href="https://acme.example/?a=1&amp;b=2">a</a><a href="/find?q=a%26b%3D%27c%27%20d&amp;x=1">q</a>',
  ],
  [
    "numbers, money and dates",
    {
      slots: {
        n: { type: "number", title: "N", decimals: 1 },
        m: { type: "money", title: "M" },
        d: { type: "date", title: "D" },
      },
      main: '<p>{{ n }} {{ m }} <time datetime="{{ d }}">{{ d }}</time></p>',
    },
    { n: 1234.5, m: { amount: 19.9, currency: "EUR" }, d: "2027-05-15" },
    '<p>1,234.5 €19.90 <time datetime="2027-05-15">May 15, 2027</time></p>',
  ],
  [
    "tokens",
    {
      slots: { t: { type: "token", title: "T", tokens: "color.accent" }, n: { type: "number", title: "N" } },
      main: '<p class="tone-{{ t }}" style="color: {{ t }}; width: {{ n }}px">x</p>',
      tokens: acmeTokens(),
    },
    { t: "sun", n: 3 },
    '<p class="tone-sun" style="color: var(--color-accent-sun); width: 3px">x</p>',
  ],
  [
    "rich text",
    { slots: { a: { type: "rich-text", title: "A" } }, main: '<div data-slot="a"><p>Sample</p></div>' },
    {
      a: [
        { type: "heading", level: 1, text: "Why & how" },
        {
          type: "paragraph",
          text: [
            { text: "one\ntwo", strong: true, emphasis: true },
            { text: "three", link: "/x?a&b" },
          ],
        },
        { type: "list", ordered: true, items: ["a", [{ text: "b", code: true }]] },
        { type: "quote", text: "<q>" },
      ],
    },
    '<div><h2>Why &amp; how</h2><p><strong><em>one<br>two</em></strong><a href="/x?a&amp;b">three</a></p><ol><li>a</li><li><code>b</code></li></ol><blockquote><p>&lt;q></p></blockquote></div>',
  ],
  [
    "data for machines",
    {
      slots: { a: text, n: { type: "number", title: "N" } },
      main: '<script type="application/ld+json">{"name": "{{ a }}", "n": {{ n }}, "l": ["{{ a }}"]}</script>',
    },
    { a: '</script>"\\', n: 4 },
    '<script type="application/ld+json">{"name": "\\u003c/script\\u003e\\"\\\\", "n": 4, "l": ["\\u003c/script\\u003e\\"\\\\"]}</script>',
  ],
  ["a first line break", { slots: { a: text }, main: "<pre>{{ a }}</pre>" }, { a: "\nx" }, "<pre>\n\nx</pre>"],
];

test.each(cases)("%s", (_, draft, content, html) => {
  expect(refused(draft)).toEqual([]);
  expect(page(draft, content).findings).toEqual([]);
  expect(mainOf(draft, content)).toBe(html);
});
