import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@trellis/findings";
import { describe, expect, test } from "vitest";
import { acmeBrand, onePixel, withBrand } from "../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace } from "../../test/workspace.js";

const manifest = `tool: notes
owner: sales
publishes: [{ template: notice@1, content: pages/*.yaml }]
`;
const good = "template: notice@1\nmarket: fr\nlocale: fr\nheadline: Des chaises & <b>tables</b>\n";
const picture = "picture: { asset: chair.png, alt: Une chaise }\n";

const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, at: { file, line, slot } }) => [rule, file, line, slot].filter(Boolean).join(" "));

describe("pages of a tool", () => {
  test("are checked, counted and can be made, each with what stands beside it", async () => {
    const cwd = makeWorkspace(
      withBrand({
        "tools/notes/trellis.yaml": manifest,
        "tools/notes/pages/a.yaml": good + picture,
        "tools/notes/assets/chair.png": onePixel,
      }),
    );
    const { tools, findings, pages } = await checkWorkspace(cwd);
    expect(findings).toEqual([]);
    expect(tools).toEqual([
      {
        name: "notes",
        folder: "tools/notes",
        owner: "sales",
        data: [],
        pages: [{ file: "tools/notes/pages/a.yaml", template: "notice@1" }],
        fails: false,
      },
    ]);
    const [page] = pages;
    const made = page?.make();
    expect(made?.ok && made.html).toBe("<h1>Des chaises &amp; &lt;b>tables&lt;/b></h1><p>Acme SAS</p>");
    expect([...(page?.assets().keys() ?? [])]).toEqual(["brand/notice.css", "assets/chair.png"]);
    expect(page?.files.map((file) => file.slice(cwd.length + 1).replaceAll("\\", "/"))).toEqual([
      "tools/notes/pages/a.yaml",
      "tools/notes/assets/chair.png",
    ]);
  });

  test("have findings of their tool, with slot, file and line", async () => {
    const cwd = makeWorkspace(
      withBrand({
        "tools/notes/trellis.yaml": manifest,
        "tools/notes/pages/a.yaml": "template: notice@1\nmarket: fr\nlegal: None\n",
        "tools/notes/pages/b.yaml": good + picture,
      }),
    );
    const { findings, tools, pages } = await checkWorkspace(cwd);
    expect(places(findings)).toEqual([
      "content/slot-of-another-layer tools/notes/pages/a.yaml 3 legal",
      "data/required-missing tools/notes/pages/a.yaml 1 headline",
      "content/asset-missing tools/notes/pages/b.yaml 5 picture",
    ]);
    expect(new Set(findings.map(({ at }) => at.tool))).toEqual(new Set(["notes"]));
    expect(tools[0]?.fails).toBe(true);
    expect(pages[0]?.make().ok).toBe(false);
  });

  test("need no word about their template when the manifest names it, and may not name another", async () => {
    const cwd = makeWorkspace(
      withBrand({
        ...acmeBrand("brand", { majors: [1, 2] }),
        "tools/notes/trellis.yaml": manifest,
        "tools/notes/pages/a.yaml": "market: fr\nheadline: Des chaises\n",
      }),
    );
    const { findings, pages } = await checkWorkspace(cwd);
    expect(findings).toEqual([]);
    expect(pages[0]?.template?.ref).toBe("notice@1");
  });

  test("never reach outside the tool's folder", async () => {
    const cwd = makeWorkspace(
      withBrand({
        "tools/notes/trellis.yaml": manifest,
        "tools/notes/pages/a.yaml": good + picture,
        "tools/up/trellis.yaml": manifest.replace("notes", "up").replace("pages/*.yaml", '"../notes/pages/*.yaml"'),
        "secret.png": onePixel,
        "secret.yaml": good,
        "tools/notes/assets/other.txt": "",
      }),
    );
    symlinkSync(join(cwd, "secret.png"), join(cwd, "tools/notes/assets/chair.png"));
    symlinkSync(join(cwd, "secret.yaml"), join(cwd, "tools/notes/pages/b.yaml"));
    const { findings } = await checkWorkspace(cwd);
    expect(places(findings).sort()).toEqual([
      "file/outside-folder tools/notes/assets/chair.png",
      "file/outside-folder tools/notes/pages/b.yaml",
      "file/outside-folder tools/up/trellis.yaml 3",
    ]);
  });
});

describe("a folder without a manifest", () => {
  test("is one of pages when a file in it names a template, in YAML or JSON", async () => {
    const cwd = makeWorkspace(
      withBrand({
        "pages/a.yaml": good,
        "pages/deep/b.json": JSON.stringify({ template: "notice@1", market: "uk", headline: "Chairs" }),
        "pages/package.json": "{}",
        "pages/made/page.json": JSON.stringify({ trellisPage: 1, template: "notice@1", version: "1.0.0" }),
      }),
    );
    const { tools, findings } = await checkWorkspace(cwd, { paths: ["pages", "pages/a.yaml"] });
    expect(findings).toEqual([]);
    expect(tools.map(({ name, folder, pages }) => [name, folder, pages?.[0]?.template])).toEqual([
      ["pages/a.yaml", "pages", "notice@1"],
      ["pages/deep/b.json", "pages/deep", "notice@1"],
    ]);
  });

  test("has JSON read to its end, since its keys have no order", async () => {
    const page = { picture: { asset: "a.png", alt: "A" }, headline: "x", template: "poster@1" };
    const cwd = makeWorkspace(withBrand({ "pages/a.json": JSON.stringify(page) }));
    const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
    expect(findings.map(({ rule }) => rule)).toEqual(["tool/template-unknown"]);
  });

  test("is still no tool when none does", async () => {
    const cwd = makeWorkspace(withBrand({ "pages/a.yaml": "headline: Chairs\n", "pages/b.json": "[]" }));
    const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
    expect(findings.map(({ rule }) => rule)).toEqual(["tool/manifest-missing"]);
  });

  test("passes over no page with a slip in its syntax", async () => {
    const cwd = makeWorkspace(
      withBrand({
        "pages/a.yaml": good,
        "pages/b.yaml": "headline: [\n",
        "pages/c.json": '{ "template": "notice@1", }',
      }),
    );
    const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
    expect(findings.map(({ rule, at }) => [rule, at.file])).toEqual([
      ["file/syntax-error", "pages/b.yaml"],
      ["file/syntax-error", "pages/c.json"],
    ]);
  });

  test("may hold anything at all", async () => {
    const text = "x".repeat(10_000_000);
    const cwd = makeWorkspace(
      withBrand({
        "pages/a.yaml": good,
        "pages/large.json": `{ "template": "notice@1", "headline": "${text}" }`,
        "pages/large.yaml": `template: notice@1\nheadline: ${text}\n`,
        "pages/proto.json":
          '{ "template": "notice@1", "headline": "x", "market": "uk", "__proto__": { "legal": "None" } }',
        "pages/market.yaml": "template: notice@1\nheadline: x\nmarket: __proto__\n",
        "pages/template.yaml": 'template: "constructor@1"\n',
        "pages/list.yaml": "- template: notice@1\n",
        "pages/bytes.yaml": Buffer.from([0xff, 0xfe, 0x00]),
        "pages/deep.json": `{ "template": "notice@1", "headline": ${"[".repeat(5000)}${"]".repeat(5000)} }`,
      }),
    );
    const { findings, pages } = await checkWorkspace(cwd, { paths: ["pages"] });
    const rules = findings.map(({ rule, at }) => `${at.file} ${rule}`);
    expect(rules).toMatchInlineSnapshot(`
      [
        "pages/bytes.yaml file/not-utf8",
        "pages/deep.json file/too-deep",
        "pages/large.json file/too-large",
        "pages/large.yaml file/too-large",
        "pages/list.yaml content/template-missing",
        "pages/market.yaml content/market-unknown",
        "pages/proto.json data/unknown-property",
        "pages/template.yaml tool/template-unknown",
      ]
    `);
    expect(pages.filter((page) => page.make().ok).map(({ file }) => file)).toEqual(["pages/a.yaml"]);
  });
});

test("a template that its package announces and does not hold is the caller's to mend", async () => {
  const cwd = makeWorkspace(withBrand({ "pages/a.yaml": "template: landing-page@1\n" }));
  const { findings } = await checkWorkspace(cwd, { paths: ["pages/a.yaml"] });
  expect(findings.map(({ rule, data }) => [rule, data.what])).toEqual([["run/guardrails-invalid", "module-missing"]]);
});
