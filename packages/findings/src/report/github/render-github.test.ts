import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { hostileReport } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { en } from "../formats/en.js";
import { renderGithub } from "./render-github.js";

test("a whole run", () => {
  expect(renderGithub(sampleReport("en"), { phrases: en })).toMatchInlineSnapshot(`
    "::error title=run/guardrails-not-found::The guardrail package “@acme/guardrails” is not installed.%0ARun: npm install @acme/guardrails
    ::error file=examples/partner-leads/exports/leads.csv,line=3,col=4,title=data/wrong-format::“Email” is “a(at)acme.example”, and that is not an email address.%0AWrite it like “name@company.example”.%0A4 times, such as line 3, line 4 (“b.acme.example”) and line 5 (“c@”) · ask the owner to bend it
    ::error file=examples/partner-leads/exports/leads.csv,line=7,title=data/required-missing::“first consent, granted at” is missing.%0AAdd “first consent, granted at”.%0A3 times: line 7, line 8 (“fifth consent, granted at”) and line 9 (“third consent, granted at”) · ask the owner to bend it
    ::error file=examples/partner-leads/trellis.yaml,line=6,col=15,title=tool/contract-unknown::No guardrail package has a contract “laed@1”.%0ADid you mean “lead@1”?%0Aline 6, column 15 · never to be bent
    ::warning file=examples/partner-leads/exports/leads.csv,line=1,title=data/column-unmapped::The column “Favourite \\u{1b}[31mcolour” goes nowhere.%0AMap it to a field of the contract, or leave it out of the export, so that nobody wonders later where it went.%0Atwice: line 1 and line 1 (“Shoe size”) · advice
    ::notice file=examples/partner-leads/exports/leads.csv,line=9,title=data/too-long::“Notes” is too long.%0AShorten it.%0Aline 9 · exception of partner-sales until 2027-03-31: The partner mends its form in spring.
    ::notice title=Trellis report::There is something to mend. 2 tools, 4 data files and 1,217 records checked. 9 problems, 2 pieces of advice, 1 exception.
    "
  `);
});

test("what GitHub reads as the end of a value is escaped", () => {
  const rule = defineRule({ id: "data/column-unmapped", level: "soft" });
  const found = [finding(rule, { file: "50%,a:b\r\nc.csv", line: 1, column: 2 }, { name: "100%" })];
  expect(renderGithub(sampleReport("en", found, []), { phrases: en }).split("\n")[0]).toBe(
    "::error file=50%25%2Ca%3Ab%0D%0Ac.csv,line=1,col=2,title=data/column-unmapped::The column “100%25” goes nowhere.%0AMap it to a field of the contract, or leave it out of the export, so that nobody wonders later where it went.%0Aline 1, column 2 · you may bend it",
  );
});

test("whatever a stranger wrote, every line is a command of ours", () => {
  const lines = renderGithub(hostileReport(), { phrases: en }).trimEnd().split("\n");
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) (?:file|title)=[^:]*::|^::notice::/);
});

test("GitHub shows ten of a kind: the others are counted", () => {
  const rule = defineRule({ id: "data/column-unmapped", level: "soft" });
  const found = Array.from({ length: 25 }, (_, nth) => ({
    ...finding(rule, { file: `${nth}.csv` }, { name: "x" }),
    count: 2,
  }));
  const lines = renderGithub(sampleReport("en", found, []), { phrases: en })
    .trimEnd()
    .split("\n");
  expect(lines.filter((line) => line.startsWith("::error"))).toHaveLength(10);
  expect(lines.slice(10)).toEqual([
    "::notice::to mend: and 30 more problems that are not shown here.",
    "::notice title=Trellis report::There is something to mend. Nothing was checked. 50 problems.",
  ]);
});
