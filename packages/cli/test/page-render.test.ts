import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { writeFiles } from "./acme.js";
import { goodPage, makeBrand, onePixel } from "./acme-brand.js";
import { type Child, type Run, startChild } from "./start-child.js";

// A busy machine takes its time, for the first command most of all.
vi.setConfig({ testTimeout: 60_000 });

let root = "";
let child: Child;

/** Runs the command where Acme's repository is. */
function trellis(line: string): Promise<Run> {
  return child.trellis(line, { cwd: root });
}

beforeAll(async () => {
  root = await makeBrand();
  child = startChild();
  const { code, out, err } = await trellis("generate brand");
  expect({ code, out, err }).toEqual({ code: 0, out: expect.stringContaining("trellis.json"), err: "" });
}, 60_000);
afterAll(async () => {
  await child.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

describe("page render", () => {
  test("writes a page with its parts and the manifest", async () => {
    await writeFiles(root, { "site/pages/spring.yaml": `${goodPage}picture: { asset: one.png, alt: A dot }\n` });
    await writeFile(join(root, "site/pages/notes.txt"), "");
    await mkdir(join(root, "site/assets"), { recursive: true });
    await writeFile(join(root, "site/assets/one.png"), onePixel);
    const { code, out } = await trellis("page render site/pages --out made");
    expect({ code, out }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "out": "✓ site/pages/spring.yaml  notice@1

      1 page written: made/spring/index.html.
      Passes: site/pages/spring.yaml
      Nothing to mend.
      ",
      }
    `);
    expect(await filesBelow(join(root, "made"))).toEqual([
      "spring/assets/one.png",
      "spring/brand/notice.css",
      "spring/index.html",
      "spring/page.json",
    ]);
    const html = await readFile(join(root, "made/spring/index.html"), "utf8");
    expect(html).toContain('<img src="assets/one.png" alt="A dot" width="1" height="1">');
    const manifest = JSON.parse(await readFile(join(root, "made/spring/page.json"), "utf8"));
    expect(manifest).toMatchObject({ trellisPage: 1, template: "notice@1", market: "uk", assets: ["one.png"] });

    await writeFiles(root, { "site/pages/spring.yaml": `${goodPage}picture: { asset: two.png, alt: A dot }\n` });
    const second = await trellis("page render site/pages --out made");
    expect(second.code).toBe(1);
    expect(await readFile(join(root, "made/spring/index.html"), "utf8")).toBe(html);
    await rm(join(root, "made"), { recursive: true });
  });

  test("writes the pages that have nothing to mend, and says how many it held back", async () => {
    await writeFiles(root, {
      "some/one.yaml": goodPage,
      "some/two.yaml": goodPage.replace("headline", "headlin"),
      "some/deep/one.yaml": goodPage,
    });
    const { code, out } = await trellis("page render some --out made");
    expect(code).toBe(1);
    expect(out).toContain(
      "2 pages written: made/some/one/index.html, made/some/deep/one/index.html. 1 page\nwas held back until nothing in it fails.",
    );
    await rm(join(root, "made"), { recursive: true });
  });

  test("writes a fragment for a content system, and in a dry run nothing", async () => {
    await writeFiles(root, { "site/plain.yaml": goodPage });
    const dry = await trellis("page render site/plain.yaml --out made --dry-run");
    expect(dry.out).toContain("1 page would be written: made/plain/index.html.");
    expect(existsSync(join(root, "made"))).toBe(false);
    await trellis("page render site/plain.yaml --out made --format fragment");
    expect(await filesBelow(join(root, "made"))).toEqual([
      "plain/brand/notice.css",
      "plain/fragment.html",
      "plain/page.json",
    ]);
    const fragment = await readFile(join(root, "made/plain/fragment.html"), "utf8");
    expect(fragment).toMatch(/^<h1>The chairs are back<\/h1>/);
    await rm(join(root, "made"), { recursive: true });
  });

  test("also keeps what its tool made an exception for, when it is named alone", async () => {
    await writeFiles(root, {
      "tools/sale/trellis.yaml":
        "tool: sale\nowner: brand\npublishes: [{ template: notice@1, content: pages/*.yaml }]\n",
      "tools/sale/pages/one.yaml": "market: uk\nlocale: en\nheadline: Cheap chairs\n",
      "tools/sale/pages/two.yaml": "market: uk\nlocale: en\nheadline: Cheap tables\n",
      "tools/sale/waivers.yaml": `waivers:
  - id: cheap
    rule: content/word-banned
    place: { file: pages/one.yaml, field: headline }
    reason: The word is the name of the range.
    learn: Whether anybody minds.
    owner: brand
    since: 2026-11-01
    until: 2026-12-31
`,
    });
    const { code, out } = await trellis("page render tools/sale/pages/one.yaml --out made");
    expect(out).toContain("exception of brand until 2026-12-31");
    expect({ code, made: await filesBelow(join(root, "made")) }).toEqual({
      code: 0,
      made: ["one/brand/notice.css", "one/index.html", "one/page.json"],
    });
    await rm(join(root, "made"), { recursive: true });
    const other = await trellis("page render tools/sale/pages/two.yaml --out made");
    expect({ code: other.code, isThere: existsSync(join(root, "made")) }).toEqual({ code: 1, isThere: false });
  });

  test("refuses a call that makes no sense", async () => {
    await writeFiles(root, { "site/plain.yaml": goodPage });
    for (const [line, words] of [
      ["page render site/plain.yaml --format htm", "Did you mean “html”?"],
      ["page render site/plain.yaml --format email", "--assets-at"],
      ["page render site/plain.yaml --format email --assets-at http://x", "--assets-at"],
      ["page render site/plain.yaml --format email --assets-at https://static.acme.example/a", "“fragment”"],
      ["page render site/plan.yaml", "“site/plain.yaml”"],
    ] as const) {
      const { code, out, err } = await trellis(line);
      expect({ line, code, said: out + err }).toEqual({ line, code: 2, said: expect.stringContaining(words) });
    }
  });
});

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, path, name }) =>
      join(parentPath ?? path, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
