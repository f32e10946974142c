import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { en } from "@trellis/findings/report/formats/en";
import { fr } from "@trellis/findings/report/formats/fr";
import { renderHtml } from "@trellis/findings/report/html";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cleanReport, sampleReport } from "../src/sample-reports.js";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (!executablePath) console.log("No Chromium is installed, so that the report's page is not tried in a browser");
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages: [string, string][] = [
  ["everything at once", renderHtml(sampleReport("en"), { phrases: en })],
  ["in French", renderHtml(sampleReport("fr"), { phrases: fr })],
  ["nothing found", renderHtml(cleanReport(), { phrases: en })],
];

describe.runIf(executablePath !== undefined)("the report's page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => browser?.close());

  /** Opens a page as a file would be, and tells everything that ran, was asked for, or broke the page's own policy. */
  async function open(html: string, scheme: "light" | "dark" = "light"): Promise<{ tab: Page; seen: string[] }> {
    const seen: string[] = [];
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 900, height: 700 } });
    await context.exposeFunction("tell", (what: string) => seen.push(what));
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        (globalThis as unknown as { tell: (what: string) => void }).tell(violatedDirective),
      );
    });
    await context.route("**/*", async (route) => {
      const { href } = new URL(route.request().url());
      if (href !== "https://site.acme.example/report.html") seen.push(`asked for ${href}`);
      await route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    });
    const tab = await context.newPage();
    tab.on("pageerror", (error) => seen.push(`error ${error.message}`));
    tab.on("console", (message) => seen.push(`console ${message.text()}`));
    await tab.goto("https://site.acme.example/report.html");
    return { tab, seen };
  }

  describe.each(["light", "dark"] as const)("%s", (scheme) => {
    test.each(pages)("%s: axe finds nothing", async (_, html) => {
      const { tab } = await open(html, scheme);
      const background = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe(scheme === "light" ? "rgb(255, 255, 255)" : "rgb(21, 24, 28)");
      // Through the debugger's door, which the page's policy does not bar.
      await tab.evaluate(axe);
      const violations = await tab.evaluate(async () => {
        const { axe: here } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[]; passes: object[] }> };
        };
        const { violations: found, passes } = await here.run();
        if (passes.length < 10) throw new Error("axe looked at nothing");
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
      await tab.context().close();
    });
  });

  test.each(pages)("%s: nothing runs, nothing is asked for, the style holds", async (_, html) => {
    const { tab, seen } = await open(html);
    expect(seen).toEqual([]);
    expect(await tab.evaluate(() => getComputedStyle(document.querySelector("main") ?? document.body).maxWidth)).toBe(
      "960px",
    );
    expect(await tab.locator("script, img, iframe, a, link").count()).toBe(0);
    await tab.context().close();
  });

  test("the watch sees a page that breaks the policy", async () => {
    const { tab, seen } = await open(
      (pages[0]?.[1] ?? "").replace("<main>", '<main><img src="x" alt="" onerror="tell(1)">'),
    );
    await tab.waitForTimeout(50);
    expect(seen.join()).toContain("img-src");
    await tab.context().close();
  });

  test("what is shown can be chosen by keyboard, without a script", async () => {
    const { tab } = await open(pages[0]?.[1] ?? "");
    const shown = async (): Promise<Record<string, number>> =>
      tab.evaluate(() => {
        const counts: Record<string, number> = {};
        for (const kind of ["failing", "waived", "advice"])
          counts[kind] = [...document.querySelectorAll<HTMLElement>(`.${kind}`)].filter(
            (one) => one.offsetParent,
          ).length;
        return counts;
      });
    const all = await shown();
    expect(Object.values(all).every((count) => count > 0)).toBe(true);
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("ArrowDown");
    expect(await shown()).toEqual({ ...all, waived: 0, advice: 0 });
    await tab.keyboard.press("ArrowDown");
    expect(await shown()).toEqual({ ...all, failing: 0, advice: 0 });
    await tab.keyboard.press("ArrowDown");
    expect(await shown()).toEqual({ ...all, failing: 0, waived: 0 });
    await tab.context().close();
  });

  test("nothing is cut off on a narrow screen", async () => {
    const { tab } = await open(pages[0]?.[1] ?? "");
    await tab.setViewportSize({ width: 320, height: 600 });
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await tab.context().close();
  });
});
