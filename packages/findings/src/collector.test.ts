import { expect, test } from "vitest";
import { createCollector } from "./collector.js";
import { countFindings, finding } from "./finding.js";
import { defineRule } from "./rule.js";

const missing = defineRule({ id: "data/required-missing", level: "hard" });
const unknown = defineRule({ id: "data/unknown-property", level: "soft" });

test("few findings come out as they went in", () => {
  const collector = createCollector();
  const two = [finding(missing, { line: 1, pointer: "/email" }), finding(missing, { line: 2, pointer: "/email" })];
  collector.addAll(two);
  expect(collector.findings()).toEqual(two);
});

test("of many equal ones three are kept, and the last carries the rest", () => {
  const collector = createCollector();
  for (let line = 1; line <= 100_000; line++)
    collector.add(finding(missing, { file: "a.csv", line, pointer: "/email" }));
  expect(collector.findings()).toEqual([
    finding(missing, { file: "a.csv", line: 1, pointer: "/email" }),
    finding(missing, { file: "a.csv", line: 2, pointer: "/email" }),
    { ...finding(missing, { file: "a.csv", line: 3, pointer: "/email" }), count: 99_998 },
  ]);
  expect(collector.total).toBe(100_000);
});

test("a stranger who names a new field in every record cannot fill the memory", () => {
  const collector = createCollector({ kindsPerRule: 10 });
  for (let line = 1; line <= 100_000; line++)
    collector.add(finding(unknown, { file: "a.json", line, pointer: `/x${line}` }));
  const found = collector.findings();
  expect(found).toHaveLength(13);
  expect(countFindings(found)).toBe(100_000);
  expect(found.at(-1)).toEqual({
    ...finding(unknown, { file: "a.json", line: 13, pointer: "/x13" }),
    count: 99_988,
    others: true,
  });
});

test("a crowd in one file takes no room from another", () => {
  const collector = createCollector({ kindsPerRule: 1 });
  collector.add(finding(unknown, { file: "a.json", pointer: "/a" }));
  collector.add(finding(unknown, { file: "a.json", pointer: "/b" }));
  collector.add(finding(unknown, { file: "b.json", pointer: "/c" }));
  expect(collector.findings().map(({ at }) => at.pointer)).toEqual(["/a", "/b", "/c"]);
  expect(collector.findings().every((found) => found.others === undefined)).toBe(true);
});

test("a finding that already stands for many counts as many", () => {
  const collector = createCollector({ samples: 1 });
  collector.add({ ...finding(missing, { line: 1 }), count: 40 });
  collector.add({ ...finding(missing, { line: 2 }), count: 2 });
  expect(collector.findings()).toEqual([{ ...finding(missing, { line: 1 }), count: 42 }]);
});
