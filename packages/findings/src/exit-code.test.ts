import { expect, test } from "vitest";
import { exitCode } from "./exit-code.js";
import { finding } from "./finding.js";
import { defineRule } from "./rule.js";

const advice = finding(defineRule({ id: "data/column-unmapped", level: "advisory" }), {});
const problem = finding(defineRule({ id: "data/required-missing", level: "soft" }), {});
const ours = finding(defineRule({ id: "run/path-missing", level: "absolute" }), {});
const waived = { id: "w1", until: "2027-01-01", zone: "UTC", reason: "Mended in January.", owner: "sales" };

test.each([
  ["nothing found", [], 0],
  ["advice only", [advice], 0],
  ["a waived problem", [{ ...problem, waived }], 0],
  ["a problem", [advice, problem], 1],
  ["what the caller controls beats a problem", [problem, ours], 2],
  ["advice about the run", [{ ...ours, level: "advisory" as const }], 0],
])("%s", (_, findings, code) => expect(exitCode(findings)).toBe(code));
