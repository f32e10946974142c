import { createHash } from "node:crypto";
import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { hostileReport } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { en } from "../formats/en.js";
import { renderHtml } from "./render-html.js";
import { style, styleHash } from "./style.js";

test("the policy allows just this style", () => {
  expect(styleHash).toBe(`sha256-${createHash("sha256").update(style).digest("base64")}`);
  const page = renderHtml(sampleReport("en"), { phrases: en });
  expect(page).toContain(`<style>${style}</style>`);
  expect(page).toContain(`default-src 'none'; style-src '${styleHash}'`);
});

test("the page of one problem", () => {
  const rule = defineRule({ id: "data/required-missing", level: "hard" });
  const tools = [{ name: "spring", folder: "tools/spring", owner: "sales", data: [], fails: true }];
  const at = { tool: "spring", file: "tools/spring/a.csv", line: 3, contract: "lead@1", pointer: "/email" };
  const page = renderHtml(sampleReport("en", [finding(rule, at)], tools), { phrases: en });
  expect(page.slice(page.indexOf("<body>"))).toMatchInlineSnapshot(`
    "<body>
    <header>
    <h1>Trellis report</h1>
    <p class="fails"><strong>There is something to mend.</strong></p>
    <p>1 tool checked. 1 problem.</p>
    </header>
    <main>
    <section>
    <h2>spring</h2>
    <p class="quiet"><span class="fails">✗ fails</span> · tools/spring, owned by sales</p>
    <h3>tools/spring/a.csv</h3>
    <ul>
    <li class="problem failing">
    <p class="what"><span class="kind">to mend</span> “Email” is missing.</p>
    <p>Add “Email”.</p>
    <p class="quiet">line 3 · ask the owner to bend it · <code>data/required-missing</code></p>
    </li>
    </ul>

    </section>
    </main>
    <footer>
    <p class="quiet">Checked on 2026-11-21 at 08:00 UTC with Trellis 0.1.0.</p>
    </footer>
    </body>
    </html>
    "
  `);
});

test("no stranger's text is markup", () => {
  const page = renderHtml(hostileReport(), { phrases: en });
  const tags = new Set([...page.replace(style, "").matchAll(/<\/?([a-z!][a-z0-9]*)/gi)].map(([, name]) => name));
  expect([...tags].sort()).toMatchInlineSnapshot(`
    [
      "!doctype",
      "body",
      "code",
      "fieldset",
      "footer",
      "h1",
      "h2",
      "h3",
      "head",
      "header",
      "html",
      "input",
      "label",
      "legend",
      "li",
      "main",
      "meta",
      "p",
      "section",
      "span",
      "strong",
      "style",
      "title",
      "ul",
    ]
  `);
  expect(page).not.toMatch(/<[^>]* on[a-z]+=/i);
});

test("a page stays readable: the first problems are shown, the others counted", () => {
  const rule = defineRule({ id: "data/column-unmapped", level: "soft" });
  const found = Array.from({ length: 30 }, (_, nth) => ({
    ...finding(rule, { file: `${nth}.csv` }, { name: "x" }),
    count: 2,
  }));
  const page = renderHtml(sampleReport("en", found, []), { phrases: en, limit: 10 });
  expect(page.match(/<li /g)).toHaveLength(10);
  expect(page).toContain("<p>and 40 more problems that are not shown here.</p>");
});

test("what can be chosen is what there is", () => {
  const page = renderHtml(sampleReport("en"), { phrases: en });
  expect([...page.matchAll(/<label for="([^"]*)">.*?> (.*?)<\/label>/g)].map(([, id, label]) => [id, label])).toEqual([
    ["show-everything", "everything"],
    ["show-failing", "to mend (9)"],
    ["show-waived", "exception (1)"],
    ["show-advice", "advice (2)"],
  ]);
  expect(renderHtml(sampleReport("en", [], []), { phrases: en })).not.toContain("<input");
});
