import { expect, test } from "vitest";
import { countFindings, finding } from "./finding.js";
import { defineRule } from "./rule.js";

const unknown = defineRule({ id: "data/unknown-property", level: "soft" });

test("a finding is plain data, and what is absent stays absent", () => {
  const made = finding(unknown, { file: "a.json" }, { near: undefined, name: "emial" }, [
    { role: "first", at: { line: 2 } },
  ]);
  expect(made).toEqual({
    rule: "data/unknown-property",
    level: "soft",
    at: { file: "a.json" },
    data: { name: "emial" },
    related: [{ role: "first", at: { line: 2 } }],
  });
  expect(Object.keys(made.data)).toEqual(["name"]);
});

test("a key as long as a file is not carried along", () => {
  const key = "k".repeat(5000);
  const made = finding(unknown, { pointer: `/consents/0/${key}/x` }, { name: key });
  expect(made.at.pointer).toBe("/consents/0");
  expect(made.data.name).toBe(`${"k".repeat(1000)}…`);
  expect(finding(unknown, { pointer: `/${key}` }).at.pointer).toBe("");
});

test("the count of a list is the sum of its counts", () => {
  expect(countFindings([finding(unknown, {}), { ...finding(unknown, {}), count: 5 }])).toBe(6);
});
