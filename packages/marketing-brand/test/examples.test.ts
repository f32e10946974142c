import { readBrandPackage } from "@trellis/brand";
import { lintBrandPackage } from "@trellis/brand/lint";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { brand } from "../generated/brand.js";
import { examplesIn, folder, pageOf, published, rows } from "./pages.js";

const examples = examplesIn("examples");
const markets = Object.keys(brand.markets);

test("every template is shown in both markets and in both languages", () => {
  for (const { name } of rows) {
    const own = examples.filter(({ row }) => row.name === name).map(({ content }) => content);
    expect(new Set(own.map(({ market }) => market)), name).toEqual(new Set(markets));
    expect(new Set(own.map(({ locale }) => String(locale).slice(0, 2))), name).toEqual(new Set(["en", "fr"]));
  }
});

describe.each(examples)("$file", ({ row, content }) => {
  test.each(markets)("is a page for %s, with nothing to say about it", async (market) => {
    const page = pageOf(await published(row), content, market);
    expect(page.findings).toEqual([]);
    expect(page.ok).toBe(true);
  });

  test("runs nothing, brings no style of its own and asks nobody else for anything", async () => {
    const page = pageOf(await published(row), content);
    if (!page.ok) throw new Error("There is no page.");
    const found: string[] = [];
    const visit = (node: object): void => {
      const { tagName, attrs = [], childNodes = [] } = node as Parts;
      if (tagName === "script" || (row.kind === "page" && tagName === "style")) found.push(tagName);
      for (const { name, value } of attrs) {
        if (name.startsWith("on") || (row.kind === "page" && name === "style")) found.push(`${tagName} ${name}`);
        if (/^(?:src|srcset|poster)$/.test(name) || (name === "href" && tagName === "link"))
          if (!/^(?:pictures|brand)\/[\w.-]+$/.test(value)) found.push(`${tagName} ${name}=${value}`);
      }
      childNodes.forEach(visit);
    };
    visit(parse(page.html));
    expect(found).toEqual([]);
  });
});

interface Parts {
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly object[];
}

test("lint has nothing to say: not of markup, slots, layers or examples, and every rejected one is rejected by its rule", async () => {
  expect(examplesIn("examples/rejected").length).toBeGreaterThan(5);
  const { findings, templates } = await lintBrandPackage({ folder });
  expect(findings).toEqual([]);
  expect(templates).toBe(rows.length);
});

describe("what is published is what the templates say", () => {
  let source: Awaited<ReturnType<typeof readBrandPackage>>;
  beforeAll(async () => {
    source = await readBrandPackage({ folder });
  });

  test("everything compiles, without advice", () => {
    expect(source.findings).toEqual([]);
    expect(source.templates.map(({ template }) => template.ref)).toEqual(rows.map((row) => `${row.name}@${row.major}`));
  });

  test.each(rows)("$name writes what its template does", async (row) => {
    const template = await published(row);
    const compiled = source.templates.find((one) => one.template.ref === template.ref)?.template;
    if (!compiled) throw new Error("It is not compiled.");
    expect(template.digest).toBe(compiled.digest);
    for (const { content } of examples.filter((one) => one.row === row))
      expect(pageOf(template, content)).toEqual(pageOf(compiled, content));
  });
});
