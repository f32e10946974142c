import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { en } from "../formats/en.js";
import { fr } from "../formats/fr.js";
import { escapeMarkdown } from "./escape-markdown.js";
import { markdownMarker, renderMarkdown } from "./render-markdown.js";

test("a whole run", () => {
  expect(renderMarkdown(sampleReport("en"), { phrases: en })).toMatchInlineSnapshot(`
    "<!-- trellis-report -->
    ## ❌ Trellis report

    **There is something to mend.** 2 tools, 4 data files and 1,217 records checked. 9 problems, 2 pieces of advice, 1 exception.

    ### ❌ How this run was started

    | | Problem | What to do | Where | Rule |
    |---|---|---|---|---|
    | ❌ | The guardrail package “@&#8203;acme/guardrails” is not installed. | Run: npm install @&#8203;acme/guardrails |  | \`run/guardrails-not-found\`<br> |

    ### ❌ partner-leads · owned by partner-sales

    | | Problem | What to do | Where | Rule |
    |---|---|---|---|---|
    | ❌ | “Email” is “a(at)acme.example”, and that is not an email address. | Write it like “name@&#8203;company.example”. | examples/partner-leads/exports/leads.csv, 4 times, such as line 3, line 4 (“b.acme.example”) and line 5 (“c@&#8203;”) | \`data/wrong-format\`<br>ask the owner to bend it |
    | ❌ | “first consent, granted at” is missing. | Add “first consent, granted at”. | examples/partner-leads/exports/leads.csv, 3 times: line 7, line 8 (“fifth consent, granted at”) and line 9 (“third consent, granted at”) | \`data/required-missing\`<br>ask the owner to bend it |
    | ❌ | No guardrail package has a contract “laed@&#8203;1”. | Did you mean “lead@&#8203;1”? | examples/partner-leads/trellis.yaml, line 6, column 15 | \`tool/contract-unknown\`<br>never to be bent |
    | ⏳ | “Notes” is too long. | Shorten it. | examples/partner-leads/exports/leads.csv, line 9 | \`data/too-long\`<br>exception of partner-sales until 2027-03-31: The partner mends its form in spring. |
    | 💡 | The column “Favourite \\\\u\\{1b\\}\\[31mcolour” goes nowhere. | Map it to a field of the contract, or leave it out of the export, so that nobody wonders later where it went. | examples/partner-leads/exports/leads.csv, twice: line 1 and line 1 (“Shoe size”) | \`data/column-unmapped\`<br>advice |

    ### ✅ newsletter-signup · owned by web-team

    ### ✅ exports/spring.csv

    <sub>Checked on 2026-11-21 at 08:00 UTC with Trellis 0.1.0.</sub>
    "
  `);
});

test("nothing wrong is short", () => {
  expect(renderMarkdown(sampleReport("fr", [], []), { phrases: fr })).toMatchInlineSnapshot(`
    "<!-- trellis-report -->
    ## ✅ Rapport de Trellis

    **Tout est conforme.** Rien n’a été contrôlé. Rien à corriger.

    <sub>Contrôlé le 2026-11-21 à 08:00 UTC avec Trellis 0.1.0.</sub>
    "
  `);
});

test.each([
  ["a | b", "a \\| b"],
  ["`code` *bold* _it_ ~no~ $x$", "\\`code\\` \\*bold\\* \\_it\\_ \\~no\\~ \\$x\\$"],
  ["<b>&lt;</b>", "&lt;b&gt;&amp;lt;&lt;/b&gt;"],
  ["@ada ada@acme.example", "@&#8203;ada ada@&#8203;acme.example"],
  ["#12 acme/x#3 GH-4", "\\#&#8203;12 acme/x#&#8203;3 GH-&#8203;4"],
  ["see https://evil.example or www.evil.example", "see https:&#8203;//evil.example or www.&#8203;evil.example"],
  ["[x](y) ![z]", "\\[x\\](y) \\!\\[z\\]"],
  ["- item", "\\- item"],
  ["1. item", "1\\. item"],
  [":tada: at 10:30", ":&#8203;tada: at 10:30"],
  ["a\nb", "a b"],
  ["Plain text, “quoted”.", "Plain text, “quoted”."],
])("a stranger's text is shown as it is: %j", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test("a stranger adds no row, no column, no markup and no second marker", () => {
  const text = renderMarkdown(hostileReport(), { phrases: en });
  expect(text.split(markdownMarker)).toHaveLength(2);
  const rows = text.split("\n").filter((line) => /^\| [❌⏳💡]/u.test(line));
  expect(rows).toHaveLength(hostileTexts.length);
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
  expect(text.replaceAll(markdownMarker, "").match(/<(?!br>|\/?sub>)/g)).toBe(null);
  expect(text).not.toMatch(/@[a-z]|https?:\/\/|www\.e/i);
});

test("a text that GitHub takes, however much there is; what is left out is counted", () => {
  const rule = defineRule({ id: "data/column-unmapped", level: "soft" });
  const found = Array.from({ length: 3000 }, (_, nth) => ({
    ...finding(rule, { file: `${nth}.csv` }, { name: "|".repeat(100) }),
    count: 2,
  }));
  const tools = Array.from({ length: 700 }, (_, nth) => ({
    name: `tool-${nth}`,
    folder: `t/${nth}`,
    data: [],
    fails: nth > 5,
  }));
  for (const limit of [65_536, 4000, 500]) {
    const text = renderMarkdown(sampleReport("en", found, tools), { phrases: en, limit });
    expect(text.length).toBeLessThanOrEqual(limit);
    const rows = text.split("\n").filter((line) => line.startsWith("| ❌")).length;
    const [, more = ""] = /\*and ([\d,]+) more problems that are not shown here/.exec(text) ?? [];
    expect(rows * 2 + Number(more.replaceAll(",", ""))).toBe(6000);
    expect(text).toContain("6,000 problems.");
  }
});
