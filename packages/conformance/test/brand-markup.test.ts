import { join } from "node:path";
import { compileTemplate, interpret, provePage, renderPage, type Template } from "@trellis/brand";
import type { Json } from "@trellis/findings";
import { beforeAll, describe, expect, test } from "vitest";
import { rewriteTemplate } from "../src/brand-rewrite.js";
import { closed, elementsOf, skeletonOf } from "../src/brand-skeleton.js";
import { attackStrings, type MarkupCase, readMarkupCases } from "../src/brand-strings.js";
import { linkTemplate, manifestOf, moduleOf, richTemplate, textTemplate } from "../src/brand-templates.js";
import { findCorpora } from "../src/corpora.js";

const corpora = findCorpora();
if (corpora.folder === undefined) console.log(corpora.reason);

const now = new Date("2027-05-15T08:00:00Z");
const page = { locale: "en", picture: () => undefined };
/** The same text in its lines and its length, and harmless. */
const tame = (text: string): string => text.replaceAll(/[^\n]+/g, "x");

describe.runIf(corpora.folder !== undefined)("strings that break other template engines", () => {
  let cases: MarkupCase[] = [];
  let strings: string[] = [];
  beforeAll(() => {
    cases = readMarkupCases(join(corpora.folder ?? "", "markup"));
    strings = attackStrings(cases);
  });

  /** Writes content by the interpreter and by the generated module, unchecked, and looks whether the page is still the same. */
  function changes(template: Template, contentOf: (text: string) => Json): string[] {
    const render = moduleOf(template);
    return strings.filter((text) => {
      const content = contentOf(text) as { readonly [key: string]: Json };
      const html = interpret(template.operations, content, page);
      return (
        html !== render(content, page) ||
        skeletonOf(html) !== skeletonOf(interpret(template.operations, contentOf(tame(text)), page))
      );
    });
  }

  test("never change a page, in any place that takes text, even when nobody checked them", () => {
    expect(strings.length).toBeGreaterThan(1000);
    expect(changes(textTemplate(), (text) => ({ text, list: [text, text], rows: [{ text: `a${text}` }] }))).toEqual([]);
    expect(changes(richTemplate(), (text) => ({ body: richText(text) }))).toEqual([]);
  });

  test("arrive in JSON-LD as what they are", () => {
    const template = textTemplate();
    const wrong = strings.filter((text) => {
      const html = interpret(template.operations, { text, list: [text], rows: [{ text }] }, page);
      const script = [...elementsOf(html)].find(({ tagName }) => tagName === "script")?.childNodes[0];
      const said = script && "value" in script ? JSON.parse(script.value) : undefined;
      return JSON.stringify(said) !== JSON.stringify({ a: text, b: [text], c: { d: `x${text}y` } });
    });
    expect(wrong).toEqual([]);
  });

  test("give a page that is proven, or findings", () => {
    const refusals = new Map<string, number>();
    const count = (rule: string): unknown => refusals.set(rule, (refusals.get(rule) ?? 0) + 1);
    for (const [template, contentOf] of [
      [textTemplate(), (text: string) => ({ text, list: [text], rows: [{ text }] })],
      [richTemplate(), (text: string) => ({ body: richText(text) })],
    ] as const) {
      for (const text of strings) {
        const made = renderPage(template, contentOf(text) as unknown as Json, { now });
        if (!made.ok) for (const rule of new Set(made.findings.map((one) => one.rule))) count(rule);
        else expect(provePage(template, contentOf(text), page, made.html).difference).toBe(undefined);
      }
    }
    console.log(`text: ${strings.length} strings; refused ${JSON.stringify(Object.fromEntries(refusals))}`);
    expect([...refusals.keys()].sort()).toEqual([
      "content/placeholder-left",
      "content/unsafe-character",
      "data/too-short",
    ]);
  });

  test("never become an address that is not allowed", () => {
    const template = linkTemplate();
    const skeleton = skeletonOf(interpret(template.operations, linked("https://acme.example/"), page));
    const allowed = new Set(["https:", "mailto:", "tel:"]);
    const isAllowed = (value: string): boolean => {
      const url = new URL(value, "https://site.acme.example/page/");
      return (
        allowed.has(url.protocol) &&
        url.username === "" &&
        (/^https:/.test(value) || url.protocol !== "https:" || url.host === "site.acme.example")
      );
    };
    let refused = 0;
    const wrong = strings.filter((text) => {
      const made = renderPage(template, linked(text), { now });
      if (!made.ok) {
        refused++;
        return made.findings.some(({ rule }) => rule === "content/page-altered");
      }
      const addresses = [...elementsOf(made.html)].flatMap(({ attrs }) =>
        attrs.filter(({ name }) => name === "href" || name === "cite"),
      );
      return (
        skeletonOf(made.html) !== skeleton ||
        addresses.length !== 4 ||
        !addresses.every(({ value }) => value === text && isAllowed(value))
      );
    });
    console.log(`links: ${strings.length} strings; refused ${refused}`);
    expect(wrong).toEqual([]);
  });

  test("never fill a slot of another type", () => {
    const slots: { readonly [name: string]: Json } = {
      number: { type: "number", title: "Number" },
      money: { type: "money", title: "Money" },
      date: { type: "date", title: "Date" },
      choice: { type: "choice", title: "Choice", values: { wide: { title: "Wide" } } },
      image: { type: "image", title: "Image" },
    };
    const plausible: Readonly<Record<string, RegExp>> = { image: /^\w[\w.-]*(?:\/\w[\w.-]*)*$/, money: /^[A-Z]{3}$/ };
    for (const [name, slot] of Object.entries(slots)) {
      const markup = name === "image" ? '<img src="{{ image }}" alt="{{ image.alt }}">' : `<p>{{ ${name} }}</p>`;
      const made = compileTemplate({ html: markup, manifest: manifestOf({ [name]: slot }, "fragment") });
      if (!made.ok) throw new Error(JSON.stringify(made.findings));
      for (const text of strings) {
        const values: Json[] =
          name === "image"
            ? [text, { asset: text, decorative: true }]
            : name === "money"
              ? [text, { amount: text, currency: "EUR" }, { amount: 1, currency: text }]
              : [text];
        for (const value of values) {
          const rendered = renderPage(made.template, { [name]: value }, { now });
          // A plain name could be a file, and three capitals a currency.
          if (rendered.ok) expect(plausible[name]?.test(text), `${name}: ${text}`).toBe(true);
        }
      }
    }
  });

  test("templates that other engines must refuse are refused", () => {
    const bad = cases.filter(({ kind, template }) => template !== undefined && kind !== undefined && kind !== "render");
    expect(bad.length).toBeGreaterThan(90);
    const slots = {
      text: { type: "text", title: "Text", optional: true },
      flag: { type: "boolean", title: "Flag", optional: true },
      list: { type: "list", title: "List", optional: true, item: { type: "text", title: "Item" } },
    };
    // Every slot is used once around the template, so that none is refused for being unused.
    const around = (html: string): string =>
      `<p data-when="flag">{{ text }}</p><ul><li data-each="list">{{ list }}</li></ul>${html}`;
    expect(compileTemplate({ html: around(""), manifest: manifestOf(slots, "fragment") }).ok).toBe(true);
    const accepted = bad.flatMap(({ template = "", source }) =>
      (["elements", "as they are"] as const).flatMap((blocks) => {
        const html = closed(rewriteTemplate(template, blocks));
        const made = compileTemplate({ html: around(html), manifest: manifestOf(slots, "fragment") });
        return made.ok ? [`${source}: ${html}`] : [];
      }),
    );
    expect(accepted).toEqual([]);
  });
});

function richText(text: string): Json {
  return [
    { type: "paragraph", text },
    {
      type: "paragraph",
      text: [{ text, strong: true, emphasis: true, code: true }, { text, link: "https://acme.example/" }, { text }],
    },
    { type: "heading", level: 1, text },
    { type: "list", items: [text, [{ text }]] },
    { type: "quote", text },
  ];
}

function linked(link: string): Json {
  return { link, body: [{ type: "paragraph", text: [{ text: "x", link }] }] };
}
