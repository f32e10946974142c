import { expect, test } from "vitest";
import { nearestRef, successorOf } from "./published-names.js";

const published = [
  { name: "lead", major: 1, status: "deprecated" },
  { name: "lead", major: 2, status: "active" },
  { name: "lead", major: 3, status: "draft" },
  { name: "campaign", major: 1, status: "active" },
  { name: "poll", major: 1, status: "retired" },
];

test.each([
  ["lead", "lead@2"],
  ["lead@4", "lead@2"],
  ["lead@1.2.0", "lead@1"],
  ["lead@v1", "lead@1"],
  ["leed@1", "lead@1"],
  ["leed", "lead@2"],
  ["Campaign@1", "campaign@1"],
  ["pol", "poll@1"],
  ["invoice@1", undefined],
  ["", undefined],
  ["@", undefined],
])("%s most likely means %s", (ref, want) => {
  expect(nearestRef(ref, published)).toBe(want);
});

test("a successor is newer, active and of the same name", () => {
  const successors = published.map((one) => successorOf(one, published));
  expect(successors).toEqual(["lead@2", undefined, undefined, undefined, undefined]);
});
