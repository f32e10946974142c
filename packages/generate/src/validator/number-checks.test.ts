import { expect, test } from "vitest";
import { shortNumberCheck } from "./number-checks.js";

test.each([
  ['((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))', "Number.isInteger(data1)"],
  [
    '((typeof data.a == "number") && (!(data.a % 1) && !isNaN(data.a))) && (isFinite(data.a))',
    "Number.isInteger(data.a)",
  ],
  ["data1 > 100 || isNaN(data1)", "data1 > 100"],
  ["data1 <= -1.5e-7 || isNaN(data1)", "data1 <= -1.5e-7"],
  ["data1 > 100 || isNaN(data2)", undefined],
  ['(typeof data1 == "number") && (isFinite(data1))', undefined],
  ["data1 > 1 || data2", undefined],
])("%s", (text, short) => {
  expect(shortNumberCheck(text)).toBe(short);
});
