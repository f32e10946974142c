import { expect, test } from "vitest";
import { folderWith, mainOf, page, said, template } from "../../test/acme.js";
import { readContent, renderPage } from "../index.js";

const all = { slots: { a: { type: "rich-text", title: "A" } }, main: '<div data-slot="a"><p>Sample</p></div>' };
const few = { ...all, slots: { a: { type: "rich-text", title: "A", allow: ["strong"], "max-length": 60 } } };

test("a rich text slot may be filled with Markdown", () => {
  const markdown =
    "Made *slowly*, **from one tree**.\n\n## Why\n\n- [Ash](https://acme.example/ash)\n- Oil\n\n> It shows.\n";
  expect(mainOf(all, { a: markdown })).toBe(
    '<div><p>Made <em>slowly</em>, <strong>from one tree</strong>.</p><h2>Why</h2><ul><li><a href="https://acme.example/ash">Ash</a></li><li>Oil</li></ul><blockquote><p>It shows.</p></blockquote></div>',
  );
});

test("in lists too, where each item has its own", () => {
  const draft = {
    slots: { rows: { type: "list", title: "Rows", fields: { a: { type: "rich-text", title: "A" } } } },
    main: '<section data-each="rows"><div data-slot="rows.a"><p>x</p></div></section>',
  };
  expect(mainOf(draft, { rows: [{ a: "**One**" }, { a: [{ type: "paragraph", text: "*Two*" }] }] })).toBe(
    "<section><div><p><strong>One</strong></p></div></section><section><div><p>*Two*</p></div></section>",
  );
});

test("what the slot has no place for is left behind and said, at the line of the text", () => {
  const root = folderWith({
    "page.yaml": "template: notice@1\na: |\n  # Big\n\n  *Soft* **loud** <b onclick='x'>raw</b>\n",
  });
  const { value, place } = readContent({ root, path: "page.yaml" });
  const made = renderPage(template(few), value ?? null, { now: new Date(0), places: { content: place } });
  expect(made.ok && made.html).toContain("<div><p>Big</p><p>Soft <strong>loud</strong> raw</p></div>");
  expect(made.findings.map(({ rule, level, at, data }) => [rule, level, at.line, at.slot, data])).toEqual([
    ["content/formatting-dropped", "advisory", 2, "a", { name: "HTML", count: 2 }],
    ["content/formatting-dropped", "advisory", 2, "a", { name: "heading", count: 1 }],
    ["content/formatting-dropped", "advisory", 2, "a", { name: "emphasis", count: 1 }],
  ]);
});

test.each([
  ["a link that runs code", "[x](javascript:alert(1))", "content/link-not-allowed"],
  ["a link hidden in references", "[x](jav&#x09;ascript:alert(1))", "data/pattern-mismatch"],
  ["too many words", `${"word ".repeat(9)}\n\n${"word ".repeat(9)}`, "content/text-too-long"],
  ["a text longer than any", "x".repeat(10_000_000), "data/too-long"],
  ["nothing but space", " \n\n ", "data/too-few-items"],
  ["a sign that nobody sees", "one \u202E two", "content/unsafe-character"],
])("%s is no page", (_, a, rule) => {
  const draft = { ...few, slots: { a: { ...few.slots.a, allow: ["link"] } } };
  const made = page(draft, { a });
  expect(made.ok).toBe(false);
  expect(made.findings.map((one) => one.rule)).toEqual([rule]);
  expect(said(made.findings).fr.problem).not.toBe("");
});

test.each([">", "*", "[", "![", "- ", "`", "<", "_a", "&", "1. ", "\\", "**a*", "[a](", "> - "])(
  "no text of %j takes long or ends in an exception",
  (sign) => {
    const draft = { ...all, slots: { a: { type: "rich-text", title: "A", "max-length": 5000 } } };
    const started = performance.now();
    for (const a of [sign.repeat(Math.floor(10_000 / sign.length)), `${sign}x\n`.repeat(1000)]) page(draft, { a });
    expect(performance.now() - started).toBeLessThan(20_000);
  },
);
