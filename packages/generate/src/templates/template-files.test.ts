import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generatePackage } from "../generate-package.js";

let folder: string;
const now = new Date("2027-05-15T08:00:00Z");
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), "trellis-templates-")));
  for (const [file, text] of Object.entries(files)) write(file, text);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const run = (check = false) => generatePackage({ folder, now, check });

const color = '{ "$type": "color", "$value": { "colorSpace": "srgb", "components": [0, 0, 0] } }';
const files: Readonly<Record<string, string>> = {
  "package.json": '{ "name": "@acme/brand", "version": "1.0.0", "type": "module" }\n',
  "brand.yaml": "brand: Acme\n",
  "markets/fr.yaml": "legal: Acme, Lyon\n",
  "tokens/resolver.json": `{ "version": "2025.10", "sets": { "all": { "sources": [{ "text": ${color} }] } }, "resolutionOrder": [{ "$ref": "#/sets/all" }] }\n`,
  "styles/base.css": "p { margin: 0 }\n",
  "templates/notice/v1/brand/notice-v1.css":
    '@import "../../../../generated/tokens.css";\n@import "../../../../styles/base.css";\np { color: var(--text) }\n',
  "templates/notice/v1/template.yaml": `template: notice
version: 1.0.0
title: Notice
owner: brand
status: active
slots:
  headline: { type: text, title: Headline }
  rows: { type: list, title: Rows, item: { type: text, title: Row } }
  legal: { type: text, title: Legal line, required-from: market }
`,
  "templates/notice/v1/template.html": `<!doctype html>
<html lang="en"><head><title>{{ headline }}</title><link rel="stylesheet" href="brand/notice-v1.css"></head>
<body><main><h1>{{ headline }}</h1><p data-each="rows">{{ rows }}</p></main><footer><p>{{ legal }}</p></footer></body></html>
`,
};

test("templates become modules, listed and exported as contracts are", async () => {
  const { findings, written } = await run();
  expect(findings).toEqual([]);
  expect(written.filter((path) => !path.startsWith("generated/notice/v1/content/"))).toEqual([
    "generated/brand.d.ts",
    "generated/brand.js",
    "generated/notice/v1/brand/notice-v1.css",
    "generated/notice/v1/index.d.ts",
    "generated/notice/v1/index.js",
    "generated/notice/v1/locale/index.js",
    "generated/notice/v1/locale/validate.js",
    "generated/notice/v1/market/index.js",
    "generated/notice/v1/market/validate.js",
    "generated/notice/v1/render.d.ts",
    "generated/notice/v1/render.js",
    "generated/notice/v1/shape.js",
    "generated/tokens.css",
    "package.json",
    "trellis.json",
  ]);
  const { templates, brand } = JSON.parse(read("trellis.json")) as { templates: object[]; brand: object };
  expect(templates).toMatchObject([
    {
      name: "notice",
      kind: "page",
      module: "./notice/v1",
      export: "notice",
      schema: "./notice/v1/schema.json",
      files: [{ address: "brand/notice-v1.css", file: "./notice/v1/brand/notice-v1.css" }],
    },
  ]);
  expect(brand).toEqual({ module: "./brand", export: "brand", tokens: "./tokens.css" });
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  for (const path of ["./notice/v1", "./notice/v1/content", "./notice/v1/labels/fr", "./brand", "./tokens.css"])
    expect(exports).toHaveProperty([path]);
  // The sheets that it imports are in it, the tokens of this very run included.
  expect(read("generated/notice/v1/brand/notice-v1.css")).toMatch(
    /--text: #000000;[\s\S]*margin: 0;[\s\S]*var\(--text\)/,
  );
  expect(read("generated/notice/v1/content/index.d.ts")).toContain("headline: string;");
  // What runs is written out: nothing is made of text while a page is.
  expect(read("generated/notice/v1/render.js")).not.toMatch(/\beval\b|new Function/);
});

test("what was generated is fresh until a template changes, and what no template makes any more goes", async () => {
  await run();
  expect(await run(true)).toMatchObject({ stale: [], written: [] });
  write(
    "templates/notice/v1/template.html",
    (files["templates/notice/v1/template.html"] ?? "").replace("<h1>", '<h1 class="big">'),
  );
  const { stale, written } = await run(true);
  expect(stale).toContain("generated/notice/v1/render.js");
  expect(written).toEqual([]);
  rmSync(join(folder, "templates/notice"), { recursive: true });
  expect((await run()).written).toContain("generated/notice/v1/index.js");
});

test("a package with a template that cannot be compiled is left as it is", async () => {
  write(
    "templates/notice/v1/template.html",
    (files["templates/notice/v1/template.html"] ?? "").replace("</main>", "<script>1</script></main>"),
  );
  const { findings, written } = await run();
  expect(findings.map(({ rule, at }) => [rule, at.file, at.line])).toEqual([
    ["template/element-not-allowed", "templates/notice/v1/template.html", 3],
  ]);
  expect(written).toEqual([]);
});
