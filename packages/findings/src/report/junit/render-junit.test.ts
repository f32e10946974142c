import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineRule, finding } from "@trellis/findings";
import { parse as parseJunit, type TestSuites } from "junit2json";
import testResults from "test-results-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileReport, hostileTexts } from "../../../test/hostile-run.js";
import { sampleReport } from "../../../test/sample-run.js";
import { en } from "../formats/en.js";
import type { Report } from "../report.js";
import { renderJunit } from "./render-junit.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "trellis-junit-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Told {
  readonly suite: string;
  readonly name: string;
  readonly status: "PASS" | "FAIL" | "SKIP";
  readonly message: string;
}

/** The cases as `junit2json` reads them, which stands on xml2js. */
async function readFirst(xml: string): Promise<{ cases: Told[]; totals: object }> {
  const { testsuite = [], tests, failures, errors } = (await parseJunit(xml)) as TestSuites;
  const cases = testsuite.flatMap(({ name: suite = "", testcase = [] }) =>
    testcase.map(({ name = "", failure, error, skipped }): Told => {
      const wrong = (failure ?? error)?.[0]?.message;
      const status = wrong !== undefined ? "FAIL" : skipped ? "SKIP" : "PASS";
      return { suite, name, status, message: wrong ?? "" };
    }),
  );
  return { cases, totals: { tests, failures, errors } };
}

/** The same as `test-results-parser` reads them, which stands on fast-xml-parser. */
function readSecond(xml: string): Told[] {
  const file = join(folder, "junit.xml");
  writeFileSync(file, xml);
  const { suites } = testResults.parse({ type: "junit", files: [file] });
  return suites.flatMap(({ name: suite, cases }) =>
    cases.map(({ name, status, failure }) => ({ suite, name, status: status as Told["status"], message: failure })),
  );
}

async function readBoth(report: Report): Promise<{ cases: Told[]; totals: object }> {
  const xml = renderJunit(report, { phrases: en });
  const first = await readFirst(xml);
  // The second decodes the entities of a message twice; that is its own.
  const decoded = (told: Told): Told => ({ ...told, message: told.message.replace("&lt;b&gt; &amp;", "<b> &") });
  expect(readSecond(xml)).toEqual(first.cases.map(decoded));
  return first;
}

test("two parsers read the same run: a case for each rule and file, exceptions skipped, what is clean passes", async () => {
  const { cases, totals } = await readBoth(sampleReport("en"));
  expect(totals).toEqual({ tests: 9, failures: 3, errors: 1 });
  expect(cases.map(({ suite, name, status }) => `${status} ${suite}: ${name}`)).toMatchInlineSnapshot(`
    [
      "FAIL How this run was started: run/guardrails-not-found",
      "PASS newsletter-signup: lead@2 · examples/newsletter-signup/data/signups.ndjson",
      "FAIL partner-leads: data/wrong-format · examples/partner-leads/exports/leads.csv",
      "FAIL partner-leads: data/required-missing · examples/partner-leads/exports/leads.csv",
      "SKIP partner-leads: data/too-long · examples/partner-leads/exports/leads.csv",
      "PASS partner-leads: data/column-unmapped · examples/partner-leads/exports/leads.csv",
      "FAIL partner-leads: tool/contract-unknown · examples/partner-leads/trellis.yaml",
      "PASS partner-leads: lead@1 · examples/partner-leads/exports/old.csv",
      "PASS exports/spring.csv: lead@1 · exports/spring.csv",
    ]
  `);
  expect(cases[0]?.message).toBe("The guardrail package “@acme/guardrails” is not installed.");
});

test("one case, whole", () => {
  const rule = defineRule({ id: "data/required-missing", level: "hard" });
  const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "A <better> form & more.", owner: "sales" };
  const at = { tool: "spring", file: "tools/spring/a.csv", line: 3, contract: "lead@1", pointer: "/email" };
  const tools = [{ name: "spring", folder: "tools/spring", data: [], fails: false }];
  expect(
    renderJunit(sampleReport("en", [{ ...finding(rule, at), waived }], tools), { phrases: en }),
  ).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="Trellis report" tests="1" failures="0" errors="0" skipped="1" time="0">
      <testsuite name="spring" tests="1" failures="0" errors="0" skipped="1" time="0" timestamp="2026-11-21T08:00:00">
      <testcase classname="spring" name="data/required-missing · tools/spring/a.csv" file="tools/spring/a.csv" line="3" time="0">
      <skipped message="exception of sales until 2027-03-31: A &lt;better&gt; form &amp; more.">“Email” is missing.&#10;Add “Email”.&#10;line 3&#10;exception of sales until 2027-03-31: A &lt;better&gt; form &amp; more.</skipped>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `);
});

test("what fails beside an exception of the same rule still fails", async () => {
  const rule = defineRule({ id: "data/required-missing", level: "hard" });
  const waived = { id: "w", until: "2027-03-31", zone: "UTC", reason: "Spring.", owner: "sales" };
  const found = [
    { ...finding(rule, { file: "a.csv", pointer: "/a" }), waived },
    finding(rule, { file: "a.csv", pointer: "/b" }),
  ];
  const { cases } = await readBoth(sampleReport("en", found, []));
  expect(cases.map(({ status, message }) => [status, message])).toEqual([["FAIL", "“b” is missing."]]);
});

test("a tool with nothing to mend is a case that passes, and a run of nothing is still a document", async () => {
  const tools = [{ name: "spring", folder: "tools/spring", data: [], fails: false }];
  expect((await readBoth(sampleReport("en", [], tools))).cases).toEqual([
    { suite: "spring", name: "nothing to mend", status: "PASS", message: "" },
  ]);
  expect(renderJunit(sampleReport("en", [], []), { phrases: en })).toContain('tests="0"');
});

test("what a stranger wrote stays text in both parsers", async () => {
  const report = hostileReport();
  const { cases } = await readBoth(report);
  expect(cases).toHaveLength(hostileTexts.length);
  expect(new Set(cases.map(({ status }) => status))).toEqual(new Set(["FAIL", "SKIP"]));
  expect(cases.map(({ suite }) => suite)).toContain("]]> <![CDATA[ --> <!-- trellis-report -->");
  expect(cases.map(({ suite }) => suite)).toContain("<script>alert(1)</script><img src=x onerror=alert(1)>");
  expect(renderJunit(report, { phrases: en })).not.toMatch(/>[^<]*\[\[/);
});
