import { expect, it } from "vitest";
import { booleanConversion } from "./convert-boolean.js";

it.each<[form: string | undefined, text: string, value: boolean | string]>([
  [undefined, "Yes", true],
  [undefined, "OUI", true],
  [undefined, "vrai", true],
  [undefined, "1", true],
  [undefined, "no", false],
  [undefined, "Faux", false],
  [undefined, "perhaps", "boolean"],
  ["attended/absent", "Attended", true],
  ["attended/absent", "absent", false],
  ["attended/absent", "yes", "boolean"],
])("reads yes and no written like %s: %s", (form, text, value) => {
  const converted = booleanConversion(form)?.(text);
  expect(converted?.ok ? converted.value : converted?.why).toBe(value);
});

it.each(["yes", "yes/yes", "/no", "a/b/c"])("knows no form %s", (form) => {
  expect(booleanConversion(form)).toBeUndefined();
});
