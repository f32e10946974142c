import { existsSync } from "node:fs";
import { join } from "node:path";
import { interpret, renderPage, type Template } from "@trellis/brand";
import type { Json } from "@trellis/findings";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { attackStrings, readMarkupCases } from "../src/brand-strings.js";
import { compiled, linkTemplate, richTemplate } from "../src/brand-templates.js";
import { findCorpora } from "../src/corpora.js";

const corpora = findCorpora();
const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
if (corpora.folder === undefined) console.log(corpora.reason);
else if (!executablePath) console.log("No Chromium is installed, so pages are not tried in a browser");

const now = new Date("2027-05-15T08:00:00Z");
const page = { locale: "en", picture: () => undefined };
const text = { type: "text", title: "Text", "max-length": 100_000 };

/** Every place that takes text, for many texts at once. */
const manyTexts = (): Template =>
  compiled(
    `<!doctype html>
<html lang="en"><head><title>x</title></head><body><main><h1>x</h1>
<section data-each="texts"><h2 title="{{ texts }}" id="h">{{ texts }}</h2><p aria-label='{{ texts }}' data-some="{{ texts }}">{{ texts }}</p>
<a href="/find?q={{ texts }}">1</a><img src="/x.png" alt="{{ texts }}"><textarea aria-label="{{ texts }}">{{ texts }}</textarea>
<input type="text" aria-label="x" placeholder="{{ texts }}" value="{{ texts }}"><script type="application/ld+json">{"a": "{{ texts }}"}</script></section>
</main></body></html>`,
    { texts: { type: "list", title: "Texts", "max-items": 200, item: text } },
  );

describe.runIf(corpora.folder !== undefined && executablePath !== undefined)("attack strings in a browser", () => {
  let browser: Browser;
  let strings: string[] = [];
  beforeAll(async () => {
    strings = attackStrings(readMarkupCases(join(corpora.folder ?? "", "markup")));
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => browser?.close());

  /** Opens pages under a strict policy, and tells everything that ran, was asked for elsewhere, or broke the policy. */
  async function happenings(pages: readonly string[]): Promise<string[]> {
    const context = await browser.newContext();
    const seen: string[] = [];
    await context.exposeFunction("tell", (what: string) => seen.push(what));
    await context.addInitScript(() => {
      const tell = (globalThis as unknown as { tell: (what: string) => void }).tell;
      for (const name of ["alert", "confirm", "prompt", "print"])
        Object.assign(globalThis, { [name]: () => tell(`${name} was called`) });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        tell(`${violatedDirective} ${blockedURI}`),
      );
    });
    await context.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      if (url.host !== "site.acme.example") seen.push(`asked for ${url.href}`);
      const html = /^\/page-(\d+)$/.exec(url.pathname)?.[1];
      await route.fulfill({
        status: html === undefined ? 404 : 200,
        contentType: "text/html; charset=utf-8",
        headers: { "content-security-policy": "default-src 'self'" },
        body: html === undefined ? "" : (pages[Number(html)] ?? ""),
      });
    });
    const tab = await context.newPage();
    tab.on("dialog", (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    tab.on("pageerror", (error) => seen.push(`error ${error.message}`));
    for (const index of pages.keys()) {
      await tab.goto(`https://site.acme.example/page-${index}`);
      // What waits for a reader: a click, a focus, a pointer that passes.
      await tab.evaluate(() => {
        for (const element of document.querySelectorAll<HTMLElement>("main *")) {
          for (const type of ["mouseover", "mousemove", "focus", "blur", "change", "input"])
            element.dispatchEvent(new Event(type, { bubbles: true }));
          if (element.tagName !== "A") element.click();
        }
      });
    }
    await context.close();
    return seen;
  }

  test("execute nothing and break no policy", async () => {
    const groups = Array.from({ length: Math.ceil(strings.length / 150) }, (_, index) =>
      strings.slice(index * 150, index * 150 + 150),
    );
    const texts = manyTexts();
    const rich = richTemplate();
    const links = linkTemplate();
    const linked = strings.flatMap((link) => {
      const made = renderPage(links, { link, body: [{ type: "paragraph", text: [{ text: "x", link }] }] } as Json, {
        now,
      });
      return made.ok ? [made.html] : [];
    });
    const pages = [
      ...groups.map((group) => interpret(texts.operations, { texts: group }, page)),
      ...groups.map((group) =>
        interpret(
          rich.operations,
          { body: group.map((one) => ({ type: "paragraph", text: [{ text: one, strong: true }] })) },
          page,
        ),
      ),
      ...linked,
    ];
    expect(await happenings(pages)).toEqual([]);
  });

  test("the watch sees what runs, loads and breaks the policy", async () => {
    const bad =
      '<!doctype html><main><img src="x" onerror="alert(1)"><script>alert(2)</script><img src="https://evil.example/x.png"></main>';
    const seen = await happenings([bad]);
    expect(seen.length).toBeGreaterThan(2);
  });
});
