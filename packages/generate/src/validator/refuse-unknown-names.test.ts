import { expect, test } from "vitest";
import { refuseUnknownNames } from "./refuse-unknown-names.js";

test("knows what a module declares and imports", () => {
  const source = `import { field as at } from "@trellis/runtime/support";
    const pattern1 = /a/u;
    export function is(data, here) { for (const key in data) { if (!pattern1.test(key)) return Array.isArray(at(here)); } }`;
  expect(() => refuseUnknownNames(source)).not.toThrow();
});

test.each(["vErrors = null;", "validate3(data);", 'require("ajv");', "eval(data);", "new Function(data);"])(
  "refuses %s",
  (statement) => {
    expect(() => refuseUnknownNames(`export function is(data) { ${statement} }`)).toThrow("not understood");
  },
);
