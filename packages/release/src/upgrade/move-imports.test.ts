import { expect, test } from "vitest";
import { moveImports } from "./move-imports.js";

const modules = new Map([["@acme/contracts/lead/v1", "@acme/contracts/lead/v2"]]);

test.each([
  ['import { lead } from "@acme/contracts/lead/v1";', 'import { lead } from "@acme/contracts/lead/v2";'],
  ["import type { Lead }\n  from '@acme/contracts/lead/v1'", "import type { Lead }\n  from '@acme/contracts/lead/v2'"],
  ['export * from "@acme/contracts/lead/v1";', 'export * from "@acme/contracts/lead/v2";'],
  ['import "@acme/contracts/lead/v1";', 'import "@acme/contracts/lead/v2";'],
  ["await import('@acme/contracts/lead/v1/fields')", "await import('@acme/contracts/lead/v2/fields')"],
  ['type L = import("@acme/contracts/lead/v1").Lead;', 'type L = import("@acme/contracts/lead/v2").Lead;'],
  [
    'const a = require( /* new */ "@acme/contracts/lead/v1")',
    'const a = require( /* new */ "@acme/contracts/lead/v2")',
  ],
  ['vi.mock("@acme/contracts/lead/v1", () => ({}))', 'vi.mock("@acme/contracts/lead/v2", () => ({}))'],
])("moves %s", (before, after) => {
  expect(moveImports(before, modules)).toBe(after);
});

test.each([
  'import { lead } from "@acme/contracts/lead/v10";',
  '// from "@acme/contracts/lead/v1"',
  'const help = `import { lead } from "@acme/contracts/lead/v1"`;',
  'console.log("@acme/contracts/lead/v1");',
  '/* import "@acme/contracts/lead/v1" */',
])("leaves %s", (text) => {
  expect(moveImports(text, modules)).toBe(text);
});

test("leaves what stands around it, broken code included", () => {
  const code = (version: string): string =>
    `import { lead } from "@acme/contracts/lead/${version}";\r\nconst t = "from '@acme/contracts/lead/v1'"; const re = /["']/; let x = <div title="import">{lead}</div>;\nconst open = \`\${`;
  expect(moveImports(code("v1"), modules, { jsx: true })).toBe(code("v2"));
});
