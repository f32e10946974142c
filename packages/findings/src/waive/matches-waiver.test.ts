import { type Finding, finding } from "@trellis/findings";
import { expect, test } from "vitest";
import { country, waiver } from "../../test/waive.js";
import { fileInTool, isTooWide, matchesWaiver } from "./matches-waiver.js";

const column: Finding = finding(
  { id: "data/column-missing", level: "hard" },
  { tool: "webinar", file: "tools/webinar/exports/spring.csv" },
  { name: "Mail" },
);
const page: Finding = finding(
  { id: "content/too-long", level: "soft" },
  { tool: "webinar", file: "tools/webinar/pages/may.yaml", template: "landing-page@1", slot: "headline" },
);
const dotted: Finding = { ...country, at: { ...country.at, file: "tools/webinar/odd./x.csv" } };
const list: Finding = { ...country, at: { ...country.at, pointer: "/consents/2/basis" } };

test.each([
  ["its file", country, { file: "exports/spring.csv" }, true],
  ["its file as people write it", country, { file: "./exports/spring.csv" }, true],
  ["a pattern", country, { file: "exports/*.csv" }, true],
  ["a pattern over folders", country, { file: "**/spring.csv" }, true],
  ["another file", country, { file: "exports/autumn.csv" }, false],
  ["a part of the name", country, { file: "spring.csv" }, false],
  ["the path from the run's root", country, { file: "tools/webinar/exports/spring.csv" }, false],
  ["its contract", country, { contract: "lead@1" }, true],
  ["another version", country, { contract: "lead@2" }, false],
  ["its field", country, { field: "country" }, true],
  ["another field", country, { field: "county" }, false],
  ["all of them", country, { file: "exports/spring.csv", contract: "lead@1", field: "country" }, true],
  ["all but one", country, { file: "exports/spring.csv", contract: "lead@2", field: "country" }, false],
  ["a field of a list", list, { field: "consents[].basis" }, true],
  ["a field of a list, as one writes a single one", list, { field: "consents[0].basis" }, true],
  ["a column", column, { name: "Mail" }, true],
  ["another column", column, { name: "Phone" }, false],
  ["a field where there is none", column, { field: "" }, false],
  ["a blank", page, { slot: "headline" }, true],
  ["its page", page, { file: "pages/may.yaml" }, true],
  ["the file of a column", column, { file: "exports/spring.csv" }, true],
  ["a folder that ends in a point", dotted, { file: "odd./x.csv" }, true],
  ["a late one of a list", list, { field: "consents[12].basis" }, true],
  ["another blank", page, { slot: "text" }, false],
  ["a file where there is none", { ...country, at: {} }, { file: "**" }, false],
] as const)("%s", (_, found, place, want) => {
  expect(matchesWaiver(found, { ...waiver, rule: found.rule, place })).toBe(want);
});

test("the rule and the tool have to be the same", () => {
  expect(matchesWaiver(country, { ...waiver, rule: "data/too-long" })).toBe(false);
  expect(matchesWaiver(country, { ...waiver, tool: "other" })).toBe(false);
  // A file that was checked on its own names no tool.
  const { tool: _, ...at } = country.at;
  expect(matchesWaiver({ ...country, at }, waiver)).toBe(true);
  const { tool: __, ...anybodys } = waiver;
  expect(matchesWaiver(country, anybodys)).toBe(true);
});

test("what was counted together with other fields is about more than one of them", () => {
  const mixed: Finding = { ...country, others: true };
  expect(matchesWaiver(mixed, waiver)).toBe(false);
  expect(matchesWaiver(mixed, { ...waiver, place: { file: "exports/spring.csv" } })).toBe(true);
});

test.each([
  ["tools/a/x.csv", "tools/a", "x.csv"],
  ["tools/ab/x.csv", "tools/a", undefined],
  ["x.csv", ".", "x.csv"],
  ["x.csv", "", "x.csv"],
  ["x.csv", undefined, "x.csv"],
  // A folder's name is no pattern.
  ["tools/ab/x.csv", "tools/*", undefined],
])("%s in %s is %s", (file, folder, want) => expect(fileInTool(file, folder)).toBe(want));

test("a rule or a place that stands for everything is too wide", () => {
  expect(isTooWide({ rule: "data/*", place: { field: "country" } })).toBe(true);
  expect(isTooWide({ rule: "data/too-long", place: { file: "exports/*" } })).toBe(false);
  for (const part of ["file", "contract", "field", "slot", "name"]) {
    expect(isTooWide({ rule: "data/too-long", place: { [part]: "x" } })).toBe(false);
    expect(isTooWide({ rule: "data/too-long", place: { [part]: "**" } })).toBe(true);
  }
});
