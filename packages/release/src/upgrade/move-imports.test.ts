import { expect, test } from "vitest";
import { moveImports } from "./move-imports.js";

const modules = new Map([["@acme/contracts/lead/v1", "@acme/contracts/lead/v2"]]);

test.each([
  ['import { lead } from "@acme/contracts/lead/v1";', 'import { lead } from "@acme/contracts/lead/v2";'],
  ["await import('@acme/contracts/lead/v1/fields')", "await import('@acme/contracts/lead/v2/fields')"],
  ['import { lead } from "@acme/contracts/lead/v10";', 'import { lead } from "@acme/contracts/lead/v10";'],
  ['// lead/v1 stays in words: "@acme/contracts/lead/v1"', '// lead/v1 stays in words: "@acme/contracts/lead/v1"'],
])("%s", (before, after) => {
  expect(moveImports(before, modules)).toBe(after);
});
