import { expect, test } from "vitest";
import { checkStatus } from "./check-status.js";

const now = new Date("2027-04-01T12:00:00Z");

test.each([
  ["active", undefined, undefined],
  ["active", "2020-01-01", undefined],
  ["draft", undefined, "tool/contract-draft"],
  ["retired", "2027-12-31", "tool/contract-retired"],
  ["deprecated", undefined, "tool/contract-deprecated"],
  ["deprecated", "one day", "tool/contract-deprecated"],
  ["deprecated", "2027-07-01", "tool/contract-deprecated"],
  ["deprecated", "2027-06-30", "tool/contract-sunset-near"],
  ["deprecated", "2027-04-01", "tool/contract-sunset-near"],
  ["deprecated", "2027-03-31", "tool/contract-sunset-passed"],
] as const)("%s until %s", (status, sunset, rule) => {
  const header = { name: "lead", major: 1, status, ...(sunset !== undefined && { sunset }) };
  const findings = checkStatus({ header, owner: "Sales", at: {} }, now);
  expect(findings.map((one) => one.rule)).toEqual(rule === undefined ? [] : [rule]);
});
