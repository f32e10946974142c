import { relative } from "node:path";
import { expect, test } from "vitest";
import { staleFiles } from "./generated-files.js";
import { repositoryRoot } from "./repository.js";
import { generateSurface } from "./surface.js";
import { makeTree } from "./testing/make-tree.js";

test("a package's surface is listed by entry, with kinds and missing docstrings", () => {
  const root = makeTree({
    "tsconfig.json": { compilerOptions: { module: "NodeNext", moduleResolution: "NodeNext", types: [] } },
    "packages/one/package.json": {
      name: "@trellis/one",
      type: "module",
      exports: {
        ".": { "@trellis/source": "./src/index.ts", default: "./dist/index.js" },
        "./rules": { "@trellis/source": "./src/rules/index.gen.ts" },
        "./gone": { "@trellis/source": "./src/gone.ts" },
        "./package.json": "./package.json",
      },
    },
    "packages/one/src/index.ts": 'export { renamed as told, type Shape } from "./inner.js";\nexport class Silent {}\n',
    "packages/one/src/inner.ts": "/** Tells. */\nexport function renamed() {}\nexport interface Shape {}\n",
    "packages/one/src/rules/index.gen.ts": 'export { late } from "./tool/late.js";\n',
    "packages/one/src/rules/tool/late.ts": "export const late = 1;\n",
    "packages/tooling/surface/three.txt": "",
    "packages/two/package.json": { name: "@trellis/two", private: true, exports: { ".": "./src/index.ts" } },
  });
  const { files, problems } = generateSurface(root);
  expect([...files.values()]).toEqual([
    `@trellis/one
  interface Shape (no docstring)
  class Silent (no docstring)
  function told

@trellis/one/rules
  const late

@trellis/one/gone
  file (missing)

@trellis/one/package.json
  file package.json
`,
  ]);
  expect(problems).toEqual([
    "@trellis/one exports Shape without a docstring: say what it gives, and what it throws.",
    "@trellis/one exports Silent without a docstring: say what it gives, and what it throws.",
    "@trellis/one/gone leads to a file that is not there: write it, or take the entry out of package.json.",
    "packages/tooling/surface/three.txt belongs to no package: delete it.",
  ]);
});

test("the committed lists are fresh, and every public export has a docstring", { timeout: 60_000 }, () => {
  const { files, problems } = generateSurface(repositoryRoot);
  expect(problems).toEqual([]);
  expect(
    staleFiles(files).map(
      (path) => `${relative(repositoryRoot, path)}: node packages/tooling/bin/generate.mjs surface`,
    ),
  ).toEqual([]);
});
