import { expect, test } from "vitest";
import { finding } from "./finding.js";
import { fingerprint } from "./fingerprint.js";
import { defineRule } from "./rule.js";

const format = defineRule({ id: "data/wrong-format", level: "hard" });
const at = {
  tool: "partner-leads",
  file: "exports/a.csv",
  line: 3,
  record: 2,
  contract: "lead@1",
  pointer: "/consents/0/grantedAt",
};
const name = fingerprint(finding(format, at));

test("the name is pinned: waivers and dashboards keep it", () => {
  expect(name).toMatchInlineSnapshot(`"19b539fc396428c7"`);
});

test("it stays when lines move, records are added, values or levels change", () => {
  const moved = { ...at, line: 90, column: 7, record: 88, pointer: "/consents/4/grantedAt" };
  expect(fingerprint({ ...finding(format, moved, { value: "x" }), level: "soft" })).toBe(name);
});

test.each([
  ["rule", finding(defineRule({ id: "data/too-long", level: "hard" }), at)],
  ["tool", finding(format, { ...at, tool: "other" })],
  ["file", finding(format, { ...at, file: "exports/b.csv" })],
  ["contract", finding(format, { ...at, contract: "lead@2" })],
  ["field", finding(format, { ...at, pointer: "/email" })],
  ["column without a field", finding(format, at, { name: "E-mail" })],
  ["kind of the same problem", finding(format, at, { what: "no-zone" })],
  ["sheet", finding(format, { ...at, sheet: "Leads" })],
])("another %s is another problem", (_, other) => {
  expect(fingerprint(other)).not.toBe(name);
});

test("a hundred thousand fields get a hundred thousand names", () => {
  const names = new Set<string>();
  for (let field = 0; field < 100_000; field++) names.add(fingerprint(finding(format, { pointer: `/f${field}x` })));
  expect(names.size).toBe(100_000);
});
