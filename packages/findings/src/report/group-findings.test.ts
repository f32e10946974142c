import { defineRule, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { sampleReport } from "../../test/sample-run.js";
import { groupFindings } from "./group-findings.js";
import type { CheckedTool } from "./report.js";

const missing = defineRule({ id: "data/required-missing", level: "hard" });
const advice = defineRule({ id: "data/column-unmapped", level: "advisory" });

function tool(name: string, folder: string): CheckedTool {
  return { name, folder, data: [], fails: false };
}

/** Which tool each finding's file ended up in. */
function homes(tools: readonly CheckedTool[], places: readonly { tool?: string; file?: string }[]): string[][] {
  const findings = places.map((at) => finding(missing, at));
  return groupFindings(sampleReport("en", findings, tools)).tools.map(({ tool: home, files }) => [
    home?.folder ?? "(none)",
    ...files.map(({ file }) => file ?? "(no file)"),
  ]);
}

test("a finding goes to the tool that it names", () => {
  expect(
    homes([tool("a", "tools/a"), tool("b", "tools/b")], [{ tool: "b", file: "elsewhere.csv" }, { tool: "a" }]),
  ).toEqual([
    ["tools/a", "(no file)"],
    ["tools/b", "elsewhere.csv"],
  ]);
});

test("two tools of one name keep their own findings, by folder", () => {
  const tools = [tool("a", "tools/a"), tool("a", "tools/copy")];
  const places = [
    { tool: "a", file: "tools/copy/trellis.yaml" },
    { tool: "a", file: "tools/a/trellis.yaml" },
  ];
  expect(homes(tools, places)).toEqual([
    ["tools/a", "tools/a/trellis.yaml"],
    ["tools/copy", "tools/copy/trellis.yaml"],
  ]);
});

test("files on their own in one folder keep apart", () => {
  const tools = [tool("data/a.csv", "data"), tool("data/b.csv", "data")];
  expect(homes(tools, [{ file: "data/b.csv" }, { file: "data/a.csv" }])).toEqual([
    ["data", "data/a.csv"],
    ["data", "data/b.csv"],
  ]);
});

test("a finding that names no tool belongs to none, wherever its file lies", () => {
  expect(homes([tool("a", "tools/a"), tool("a", "tools/copy")], [{ file: "tools/copy/trellis.yaml" }])).toEqual([
    ["(none)", "tools/copy/trellis.yaml"],
    ["tools/a"],
    ["tools/copy"],
  ]);
});

test("what is wrong in the config is the run's own", () => {
  const run = defineRule({ id: "run/config-invalid", level: "absolute" });
  const at = { file: "trellis.config.yaml" };
  const groups = groupFindings(sampleReport("en", [finding(missing, at), finding(run, at)], [tool("a", ".")]));
  expect(groups.run.map(({ first }) => first.rule)).toEqual(["data/required-missing", "run/config-invalid"]);
});

test("advice with a line to write keeps its own", () => {
  const findings = ["email: Mail", "phone: Tel"].map((write) => finding(advice, { file: "a.csv" }, { write }));
  const [group] = groupFindings(sampleReport("en", findings, [])).tools;
  expect(group?.files[0]?.problems.length).toBe(2);
});

test("what belongs to no tool comes first", () => {
  expect(homes([tool("a", "tools/a")], [{ file: "tools/ab/x.csv" }, {}])).toEqual([
    ["(none)", "(no file)", "tools/ab/x.csv"],
    ["tools/a"],
  ]);
});

test("equal problems are one, apart by level and exception; advice comes last", () => {
  const at = { file: "a.csv", pointer: "/email" };
  const waived = { id: "w1", until: "2027-01-01", zone: "UTC", reason: "Soon.", owner: "sales" };
  const findings = [
    finding(advice, at),
    { ...finding(missing, at), waived },
    finding(missing, { ...at, line: 1 }),
    { ...finding(missing, { ...at, line: 2 }), count: 40 },
  ];
  const [group] = groupFindings(sampleReport("en", findings, [])).tools;
  const told = group?.files[0]?.problems.map(({ first, count, samples }) => [first.rule, count, samples.length]);
  expect(told).toEqual([
    ["data/required-missing", 41, 2],
    ["data/required-missing", 1, 1],
    ["data/column-unmapped", 1, 1],
  ]);
});
