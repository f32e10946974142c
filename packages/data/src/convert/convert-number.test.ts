import { expect, it } from "vitest";
import { numberConversion } from "./convert-number.js";

it.each<[form: string | undefined, text: string, value: number | string]>([
  [undefined, "42", 42],
  [undefined, "-1.5", -1.5],
  [undefined, "\u22121.5", -1.5],
  [undefined, "1e3", 1000],
  [undefined, "-0", 0],
  [undefined, "0.1", 0.1],
  [undefined, "9007199254740993", "number-too-long"],
  [undefined, "1e400", "number-too-long"],
  [undefined, "1,5", "number"],
  [undefined, "1 000", "number"],
  [undefined, "12 EUR", "number"],
  [undefined, "0x10", "number"],
  [undefined, "Infinity", "number"],
  ["1.234,56", "1.234.567,5", 1234567.5],
  ["1.234,56", "1234,5", 1234.5],
  ["1.234,56", "12.34,5", "number"],
  ["1.234,56", "1.5", "number"],
  ["1,234.56", "1,234", 1234],
  ["1 234,56", "1\u202F234,56", 1234.56],
  ["1'234.56", "1’234.56", 1234.56],
  ["1234,56", "7", 7],
  ["0,5", "12,25", 12.25],
])("reads numbers written like %s: %s", (form, text, value) => {
  const converted = numberConversion(form, false)?.(text);
  expect(converted?.ok ? converted.value : converted?.why).toBe(value);
});

it.each<[form: string | undefined, text: string, value: number | string]>([
  [undefined, "42", 42],
  [undefined, "+42", 42],
  [undefined, "42.0", "integer"],
  [undefined, "1e3", "integer"],
  ["1.234", "12.345", 12345],
  ["1.234", "12.34", "integer"],
])("reads whole numbers written like %s: %s", (form, text, value) => {
  const converted = numberConversion(form, true)?.(text);
  expect(converted?.ok ? converted.value : converted?.why).toBe(value);
});

it.each(["", "number", "1,234,56", "1.234.56", "##"])("knows no form %s", (form) => {
  expect(numberConversion(form, false)).toBeUndefined();
});
