import { expect, test } from "vitest";
import { classifyValue, isClassifiedValue } from "./classified-value.js";

test.each([
  ["a public value is shown", classifyValue("FR", "public"), { value: "FR", classification: "public" }],
  ["an internal number is shown", classifyValue(12, "internal"), { value: 12, classification: "internal" }],
  [
    "a personal text keeps its first letter",
    classifyValue("ada@acme.example", "personal"),
    { value: "a•••", classification: "personal", masked: true },
  ],
  [
    "what nobody classified is personal",
    classifyValue("Ada"),
    { value: "•••", classification: "personal", masked: true },
  ],
  ["a personal number is hidden", classifyValue(1980), { value: "•••", classification: "personal", masked: true }],
  [
    "a sensitive text is hidden whole",
    classifyValue("diabetes", "sensitive"),
    { value: "•••", classification: "sensitive", masked: true },
  ],
  [
    "an absent value has nothing to hide",
    classifyValue(null, "sensitive"),
    { value: null, classification: "sensitive" },
  ],
  [
    "revealed because a person asked",
    classifyValue("Ada", "personal", true),
    { value: "Ada", classification: "personal" },
  ],
  ["a list is only counted", classifyValue([1, 2], "public"), { value: "[… 2]", classification: "public" }],
  ["an object is only hinted at", classifyValue({ a: 1 }, "public"), { value: "{…}", classification: "public" }],
])("%s", (_, got, want) => expect(got).toEqual(want));

test("a first letter of two units stays whole", () => {
  expect(classifyValue("😀 smile").value).toBe("😀•••");
});

test("a long value is cut, and not through a character", () => {
  expect(classifyValue(`${"x".repeat(199)}😀😀`, "public").value).toBe(`${"x".repeat(199)}…`);
});

test("a classified value is told from other data", () => {
  expect(isClassifiedValue(classifyValue("x"))).toBe(true);
  expect([null, "x", { value: 1 }, ["value"]].map(isClassifiedValue)).toEqual([false, false, false, false]);
});
