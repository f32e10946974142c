import { expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { makeTree } from "../testing/make-tree.js";
import { checkStructure } from "./check-structure.js";
import { problemLine } from "./problem.js";

const cases: Readonly<Record<string, { files: Record<string, unknown>; says: string[] }>> = {
  "a well-kept package": {
    files: {
      "src/index.ts": 'export * from "./read/index.js";\n',
      "src/read/index.ts": "export const one = 1;\n",
      "src/one.test.ts": 'test("one", () => { expect(one).toBe(1); });\n',
      "tsup.config.ts": "export default {};\n",
    },
    says: [],
  },
  "a name that says nothing": {
    files: { "src/utils/dates.ts": "", "src/string-helpers.ts": "", "src/helpers.ts": "" },
    says: [
      "packages/one/src/helpers.ts  “helpers” says nothing about what is inside. Name it after what it does.",
      "packages/one/src/utils/dates.ts  “utils” says nothing about what is inside. Name it after what it does.",
    ],
  },
  "a name in capitals": {
    files: { "src/checkTool.ts": "" },
    says: ["packages/one/src/checkTool.ts  “checkTool” is not kebab-case. Write it in small letters, with hyphens."],
  },
  "an index that is no entry": {
    files: { "src/check/index.ts": "" },
    says: [
      "packages/one/src/check/index.ts  index.ts is kept for what package.json exports. Name the file after its main export.",
    ],
  },
  "a file of 401 lines": {
    files: {
      "src/long.ts": "//\n".repeat(401),
      "src/full.ts": "//\n".repeat(400),
      "src/long.gen.ts": "//\n".repeat(401),
    },
    says: ["packages/one/src/long.ts:401  401 lines tell more than one story. Split it; 400 is the most."],
  },
  "default exports": {
    files: {
      "src/a.ts": "\nexport default 1;\n",
      "src/b.ts": "export default function b() {}\n",
      "src/c.ts": "export { c as default };\n",
    },
    says: [
      "packages/one/src/a.ts:2  A default export has no name to search for. Export it by name.",
      "packages/one/src/b.ts:1  A default export has no name to search for. Export it by name.",
      "packages/one/src/c.ts:1  A default export has no name to search for. Export it by name.",
    ],
  },
  "a test that proves nothing": {
    files: { "src/a.test.ts": 'test("runs", () => { check(); });\n' },
    says: ["packages/one/src/a.test.ts  This test asserts nothing. Say with expect() what must hold."],
  },
  "a test left out": {
    files: { "src/a.test.ts": 'test.skip("runs", () => { expect(1).toBe(2); });\n' },
    says: ["packages/one/src/a.test.ts:1  .skip leaves tests out unseen. Mend the test, or take it away."],
  },
};

test.each(Object.entries(cases))("%s", (_, { files, says }) => {
  const exports = {
    ".": { "@trellis/source": "./src/index.ts" },
    "./read": { "@trellis/source": "./src/read/index.ts" },
  };
  const tree = Object.entries(files).map(([file, content]) => [`packages/one/${file}`, content]);
  const root = makeTree({ "packages/one/package.json": { name: "one", exports }, ...Object.fromEntries(tree) });
  expect(checkStructure(root).map(problemLine).sort()).toEqual(says);
});

test("the files of this repository are kept so", () => {
  expect(checkStructure(repositoryRoot).map(problemLine)).toEqual([]);
});
