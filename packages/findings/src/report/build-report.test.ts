import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { findings, sampleReport, tools } from "../../test/sample-run.js";

test("a report adds up what the run did", () => {
  const { findings: _, tools: __, ...rest } = sampleReport("en");
  expect(rest).toEqual({
    trellisReport: 1,
    trellis: "0.1.0",
    language: "en",
    now: "2026-11-21T08:00:00.000Z",
    exitCode: 2,
    summary: { tools: 3, passing: 2, failing: 1, files: 4, records: 1217, problems: 9, advice: 2, waived: 1 },
  });
});

test("a finding keeps its data and gains its name and its words", () => {
  const [first] = findings;
  expect(sampleReport("fr").findings[0]).toEqual({
    ...first,
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    field: "Courriel",
    problem: "«\u00A0Courriel\u00A0» vaut «\u00A0a(at)acme.example\u00A0», ce qui n’est pas une adresse de courriel.",
    fix: "Écrivez-la comme «\u00A0nom@societe.example\u00A0».",
  });
});

test("a count counts, and a tool with a failing finding fails", () => {
  const rule = defineRule({ id: "tool/nothing-declared", level: "hard" });
  const many = [{ ...finding(rule, { tool: "newsletter-signup" }), count: 40 }];
  const { summary, tools: checked, exitCode } = sampleReport("en", many, tools.slice(0, 1));
  expect([summary.problems, summary.failing, checked[0]?.fails, exitCode]).toEqual([40, 1, true, 1]);
});
