import { type Finding, fingerprint } from "@trellis/findings";
import { expect, test } from "vitest";
import { applyKnownProblems } from "./apply-known-problems.js";
import type { KnownTool } from "./known-tool.js";
import { takeKnownProblems } from "./take-known-problems.js";

const now = new Date("2027-05-15T08:00:00Z");

const missing = (record: number, more: Partial<Finding> = {}): Finding => ({
  rule: "data/required-missing",
  level: "hard",
  at: { tool: "visits", file: "tools/visits/leads.csv", record, line: record + 1, pointer: `/${record}/email` },
  data: {},
  ...more,
});

const known = (count: number, more: Partial<KnownTool> = {}): KnownTool => ({
  tool: "visits",
  since: "2027-01-15",
  until: "2027-12-31",
  reason: "It came late.",
  problems: [{ fingerprint: fingerprint(missing(1)), rule: "data/required-missing", count }],
  ...more,
});

function settle(findings: readonly Finding[], tool: KnownTool, at = now): (string | number)[][] {
  const context = { now: at, longest: "P365D", place: (pointer: string) => ({ file: "trellis.known.yaml", pointer }) };
  return applyKnownProblems(findings, tool, context).map((one) => [
    one.rule,
    one.count ?? 1,
    one.waived ? `until ${one.waived.until}` : one.level,
  ]);
}

test("what was known is excepted wherever its line has moved, and what is new fails", () => {
  expect(settle([missing(1), missing(7), { ...missing(8), count: 3 }], known(4))).toEqual([
    ["data/required-missing", 1, "until 2027-12-31"],
    ["data/required-missing", 1, "until 2027-12-31"],
    ["data/required-missing", 2, "until 2027-12-31"],
    ["data/required-missing", 1, "hard"],
  ]);
});

test("problems are known by rule, file and field", () => {
  const other = { ...missing(1), rule: "data/too-long" };
  const elsewhere = { ...missing(1), at: { ...missing(1).at, file: "tools/visits/other.csv" } };
  expect(settle([other, elsewhere, missing(1)], known(1))).toEqual([
    ["data/too-long", 1, "hard"],
    ["data/required-missing", 1, "hard"],
    ["data/required-missing", 1, "until 2027-12-31"],
  ]);
});

test("absolute rules, advice and what is excepted already are never known", () => {
  const waived = { id: "a", until: "2027-06-01", zone: "UTC", reason: "", owner: "" };
  const found = [missing(1, { level: "absolute" }), missing(1, { level: "advisory" }), missing(1, { waived })];
  expect(settle(found, known(3))).toEqual([
    ["data/required-missing", 1, "absolute"],
    ["data/required-missing", 1, "advisory"],
    ["data/required-missing", 1, "until 2027-06-01"],
    ["waiver/known-problems-gone", 1, "advisory"],
  ]);
});

test("until the day ends in its zone, and not a millisecond longer", () => {
  const list = known(1, { until: "2027-05-20", zone: "Europe/Paris" });
  expect(settle([missing(1)], list, new Date("2027-05-20T21:59:59.999Z"))).toEqual([
    ["data/required-missing", 1, "until 2027-05-20"],
    ["waiver/known-problems-end-soon", 1, "advisory"],
  ]);
  expect(settle([missing(1)], list, new Date("2027-05-20T22:00:00.000Z"))).toEqual([
    ["data/required-missing", 1, "hard"],
    ["waiver/known-problems-ended", 1, "hard"],
  ]);
});

test("after its day a list of problems that are all gone says nothing", () => {
  expect(settle([], known(1, { until: "2027-05-01" }))).toEqual([]);
});

test("a list for longer than the organisation allows counts for nothing", () => {
  expect(settle([missing(1)], known(1, { until: "2028-01-16" }))).toEqual([
    ["data/required-missing", 1, "hard"],
    ["waiver/known-problems-too-long", 1, "hard"],
  ]);
  expect(settle([missing(1)], known(1, { until: "2028-01-15" }))).toEqual([
    ["data/required-missing", 1, "until 2028-01-15"],
  ]);
});

const today = { today: "2027-05-15", reason: "It came late." };

test("the first list takes what fails and could be excepted", () => {
  const found = [
    missing(1),
    { ...missing(2), count: 4 },
    missing(3, { level: "absolute" }),
    missing(3, { level: "advisory" }),
    missing(1, { rule: "run/config-invalid", level: "hard" }),
  ];
  expect(
    takeKnownProblems({ name: "visits", owner: "sales" }, found, undefined, { until: "2027-08-31", ...today }),
  ).toMatchInlineSnapshot(`
    {
      "owner": "sales",
      "problems": [
        {
          "count": 5,
          "field": "[].email",
          "file": "tools/visits/leads.csv",
          "fingerprint": "0592b45e32db5a5c",
          "rule": "data/required-missing",
        },
      ],
      "reason": "It came late.",
      "since": "2027-05-15",
      "tool": "visits",
      "until": "2027-08-31",
    }
  `);
});

test("a list shrinks, and nothing joins it", () => {
  const before = known(4);
  const found = [missing(1), missing(2), { ...missing(1), rule: "data/too-long" }];
  expect(takeKnownProblems({ name: "visits" }, found, before, today)).toEqual(known(2));
  const more = [{ ...missing(1), count: 9 }];
  expect(takeKnownProblems({ name: "visits" }, more, before, today)).toEqual(before);
  expect(takeKnownProblems({ name: "visits" }, [], before, today)).toBeUndefined();
});

test("the day of a list can come nearer and never moves back", () => {
  const of = (until: string) =>
    takeKnownProblems({ name: "visits" }, [missing(1)], known(1), { until, ...today })?.until;
  expect([of("2027-06-30"), of("2028-06-30")]).toEqual(["2027-06-30", "2027-12-31"]);
});

test("what a receipt counts is known as long as the list has as many", () => {
  const counted = (problems: number): Finding => ({
    rule: "tool/receipt-problems",
    level: "hard",
    at: { tool: "visits", file: "tools/visits/trellis.receipt.json" },
    data: { name: "data/required-missing", problems, what: "excepted" },
  });
  expect(settle([counted(4)], known(4))).toEqual([["tool/receipt-problems", 1, "until 2027-12-31"]]);
  expect(settle([counted(5)], known(4))).toEqual([["tool/receipt-problems", 1, "hard"]]);
});
