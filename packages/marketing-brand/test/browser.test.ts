import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { exportPage } from "@trellis/brand";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brand } from "../generated/brand.js";
import { type Example, examplesIn, folder, pageOf, pictures, published } from "./pages.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (!executablePath) console.log("No Chromium is installed, so that the pages of the brand are not tried in a browser");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const examples = examplesIn("examples");
const site = "https://pages.acme.example/";
const types: Readonly<Record<string, string>> = {
  css: "text/css",
  html: "text/html; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
};

/** Everything that a page is published with, by path. */
async function filesOf({ row, content }: Example, market: string): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const page = pageOf(await published(row), content, market);
  if (!page.ok) throw new Error(JSON.stringify(page.findings));
  const assets = new Map<string, Uint8Array>();
  for (const [asset, { src }] of pictures) assets.set(src, readFileSync(join(folder, asset)));
  for (const { address } of row.files)
    assets.set(address, readFileSync(join(folder, "generated", `${row.name}/v${row.major}`, address)));
  return exportPage(page, { assets });
}

describe.runIf(executablePath !== undefined)("pages in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => browser?.close());

  interface Opened {
    readonly tab: Page;
    /** What was asked for in vain, what failed, and what broke the policy. */
    readonly trouble: string[];
    close(): Promise<void>;
  }

  /** Opens a page as a site would serve it, a web page under the strictest policy there is. */
  async function open(example: Example, market: string, scheme: "light" | "dark", width = 1280): Promise<Opened> {
    const files = await filesOf(example, market);
    const trouble: string[] = [];
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
    await context.route("**/*", async (route) => {
      const { href, pathname } = new URL(route.request().url());
      const body = href.startsWith(site) ? files.get(pathname.slice(1)) : undefined;
      if (body === undefined) trouble.push(`asked for ${href}`);
      const headers: Record<string, string> = { "content-type": types[pathname.split(".").at(-1) ?? ""] ?? "" };
      if (example.row.kind === "page") headers["content-security-policy"] = "default-src 'self'";
      await route.fulfill({ status: body === undefined ? 404 : 200, headers, body: Buffer.from(body ?? "") });
    });
    const tab = await context.newPage();
    tab.on("pageerror", ({ message }) => trouble.push(message));
    tab.on("console", (message) => trouble.push(message.text()));
    await tab.goto(`${site}index.html`);
    return { tab, trouble, close: () => context.close() };
  }

  describe.each(["light", "dark"] as const)("%s", (scheme) => {
    describe.each(Object.keys(brand.markets))("%s", (market) => {
      test.each(examples)("$file: axe finds nothing, and nothing is missing", async (example) => {
        const { tab, trouble, close } = await open(example, market, scheme);
        await tab.evaluate(axe);
        const { violations, undecided } = await tab.evaluate(async () => {
          const { axe: here } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
          const result = await here.run();
          const named = (list: AxeResult["violations"]): string[] =>
            list.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 120)}`));
          return { violations: named(result.violations), undecided: named(result.incomplete) };
        });
        const style = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
        await close();
        expect(violations).toEqual([]);
        expect(trouble).toEqual([]);
        // No result is no pass: what axe cannot measure, the proof of the tokens' pairs does.
        expect(undecided.filter((one) => !one.startsWith("color-contrast "))).toEqual([]);
        // It is the scheme that was asked for which was looked at.
        expect(style).toBe(scheme === "light" ? "rgb(253, 251, 247)" : "rgb(25, 22, 17)");
      });
    });
  });

  interface AxeResult {
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    readonly incomplete: AxeResult["violations"];
  }

  describe.each([360, 768, 1280])("%i pixels wide", (width) => {
    test.each(examples)("$file: nothing sticks out, from either side", async (example) => {
      const { tab, close } = await open(example, String(example.content.market), "light", width);
      const over = (): Promise<number> =>
        tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      const leftToRight = await over();
      await tab.evaluate(() => {
        for (const element of document.querySelectorAll("[dir]")) element.setAttribute("dir", "rtl");
      });
      const sign = await tab.evaluate(() => {
        const start = document.querySelector("a[aria-label]")?.getBoundingClientRect();
        return start ? innerWidth - start.right < start.left : undefined;
      });
      const rightToLeft = await over();
      await close();
      expect({ leftToRight, rightToLeft }).toEqual({ leftToRight: 0, rightToLeft: 0 });
      expect(sign, "the sign of Acme stands where a line begins").toBe(true);
    });
  });

  test.each(examples.filter(({ row }) => row.kind === "page"))(
    "$file: on paper there is ink on white",
    async (example) => {
      const { tab, close } = await open(example, String(example.content.market), "light");
      await tab.emulateMedia({ media: "print", colorScheme: "dark" });
      const [background, skip] = await tab.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.querySelector(".skip") ?? document.body).display,
      ]);
      await close();
      expect([background, skip]).toEqual(["rgb(255, 255, 255)", "none"]);
    },
  );
});
