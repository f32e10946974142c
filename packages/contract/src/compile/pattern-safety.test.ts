import { expect, test } from "vitest";
import { patternSafety } from "./pattern-safety.js";

test.each([
  "^[A-Za-z0-9_-]+$",
  "^\\+[1-9]\\d{6,14}$",
  "^[a-z]+(?:-[a-z]+)*$",
  "\\S",
  "^[^@]+@[^@]+$",
  "^.{1,80}$",
  "",
  "^[A-Z]{2}$",
])("%s is safe", (pattern) => {
  expect(patternSafety(pattern)).toEqual({ safe: true });
});

test.each([
  ["^(a+)+$", "exponential"],
  ["^(a|a)*$", "exponential"],
  // Too large to be settled in a set time on every machine: refused, whatever the reason.
  ["(x{1,500}){1,500}$", expect.any(String)],
  ["\\s+$", "polynomial"],
  ["^a*a*$", "polynomial"],
  ["(", "invalid"],
  ["a".repeat(3000), "unproven"],
])("%s is not", (pattern, reason) => {
  expect(patternSafety(pattern)).toMatchObject({ safe: false, reason });
});

test("what is judged at a glance is linear in fact", () => {
  const text = "a".repeat(50_000);
  for (const pattern of ["^[a-z]+$", "^[a-z]*b$", "^a[a-z]{2,}$", "^[ab]{3}[a-z]+$"]) {
    expect(patternSafety(pattern).safe).toBe(true);
    expect(new RegExp(pattern, "u").test(`${text}!`)).toBe(false);
  }
});
