import { readFileSync } from "node:fs";
import { defineRule, finding } from "@trellis/findings";
import { renderJson } from "@trellis/findings/report";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { findings, sampleReport, tools } from "../../test/sample-run.js";

const schema = JSON.parse(readFileSync(new URL("../../report.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({
  strict: true,
  allErrors: true,
  formats: { "date-time": (text: string) => !Number.isNaN(Date.parse(text)) },
});
const holds = ajv.compile(schema);

test.each([
  ["a whole run", sampleReport("en")],
  ["in French", sampleReport("fr")],
  ["nothing found", sampleReport("en", [], [])],
  [
    "a crowd",
    sampleReport(
      "en",
      findings.map((found) => ({ ...found, count: 9, others: true as const })),
      tools,
    ),
  ],
])("a report holds to its schema: %s", (_, report) => {
  holds(JSON.parse(renderJson(report)));
  expect(holds.errors ?? []).toEqual([]);
});

test.each([
  ["another version", (report: Broken) => ({ ...report, trellisReport: 2 })],
  ["an unknown key", (report: Broken) => ({ ...report, extra: 1 })],
  ["no words", (report: Broken) => ({ ...report, findings: report.findings.map(({ problem: _, ...rest }) => rest) })],
  [
    "an unknown part of a place",
    (report: Broken) => ({ ...report, findings: [{ ...report.findings[0], at: { row: 1 } }] }),
  ],
  ["a local time", (report: Broken) => ({ ...report, now: "2026-11-21T08:00:00+01:00" })],
])("the schema refuses %s", (_, breakIt) => {
  expect(holds(breakIt(JSON.parse(renderJson(sampleReport("en")))))).toBe(false);
});

test("every field of the schema says what it is", () => {
  const silent: string[] = [];
  visit(schema, "#");
  expect(silent).toEqual([]);

  function visit(node: unknown, path: string): void {
    if (typeof node !== "object" || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
    for (const [name, field] of Object.entries(properties ?? {})) {
      const target = field.$ref === undefined ? undefined : schema.$defs[field.$ref.replace("#/$defs/", "")];
      if (!field.description && !target?.description) silent.push(`${path}/${name}`);
    }
    for (const [name, child] of Object.entries(node)) visit(child, `${path}/${name}`);
  }
});

test("what a terminal would obey is escaped, and the value stays", () => {
  const rule = defineRule({ id: "data/column-unmapped", level: "soft" });
  const report = sampleReport("en", [finding(rule, { file: "a\u009b2J\u202e.csv" }, { name: "\u001b[2J" })], []);
  const text = renderJson(report);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  expect(JSON.parse(text)).toEqual(report);
});

test("a list written piece by piece is what JSON.stringify writes", () => {
  for (const report of [sampleReport("en"), sampleReport("en", [], []), sampleReport("fr", findings, [])])
    expect(renderJson(report)).toBe(`${JSON.stringify(report, null, 2)}\n`);
});

type Broken = { findings: { problem: string }[] };
