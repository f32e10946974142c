import { expect, test } from "vitest";
import { repositoryRoot } from "../repository.js";
import { makeTree } from "../testing/make-tree.js";
import { checkLayers } from "./check-layers.js";
import { problemLine } from "./problem.js";

const decide = "or decide for it and write it into packages/tooling/src/layers/layers.ts";

const cases: Readonly<Record<string, { files: Record<string, unknown>; says: string[] }>> = {
  "a package that leans on lower ones is fine": {
    files: {
      "packages/data/package.json": {
        name: "@trellis/data",
        dependencies: { "@trellis/findings": "workspace:^", "csv-parse": "^7" },
      },
      "packages/data/src/index.ts":
        'import { parse } from "csv-parse";\nimport type { Finding } from "@trellis/findings";\nimport { open } from "node:fs";\n',
    },
    says: [],
  },
  "an import from a higher layer": {
    files: {
      "packages/findings/package.json": { name: "@trellis/findings" },
      "packages/findings/src/place.ts": '\nexport { check } from "@trellis/data/csv";\n',
    },
    says: [
      "packages/findings/src/place.ts:2  It may not import @trellis/data: data (layer 3) is not below findings (layer 0). Move this code up, or what it needs down.",
    ],
  },
  "a dynamic import and a type import from the same layer": {
    files: {
      "packages/byot/package.json": { name: "@trellis/byot" },
      "packages/byot/src/check.ts":
        'const later = () => import("@trellis/generate");\nexport type Text = import("@trellis/generate").Text;\n',
    },
    says: [
      "packages/byot/src/check.ts:1  It may not import @trellis/generate: generate (layer 4) is not below byot (layer 4). Move this code up, or what it needs down.",
      "packages/byot/src/check.ts:2  It may not import @trellis/generate: generate (layer 4) is not below byot (layer 4). Move this code up, or what it needs down.",
    ],
  },
  "a content package, imported by a test too": {
    files: {
      "packages/runtime/package.json": { name: "@trellis/runtime" },
      "packages/runtime/src/a.test.ts": 'import { lead } from "@trellis/marketing-contracts/lead/v1";\n',
    },
    says: [
      "packages/runtime/src/a.test.ts:1  It may not import @trellis/marketing-contracts: marketing-contracts is a content package; only examples, bench and conformance import those. Move this code up, or what it needs down.",
    ],
  },
  "a content package, seen from outside": {
    files: {
      "packages/bench/package.json": { name: "@trellis/bench" },
      "packages/bench/src/a.ts": 'import { lead } from "@trellis/marketing-contracts/lead/v1";\nimport "tinybench";\n',
      "packages/tooling/package.json": { name: "@trellis/tooling" },
      "packages/tooling/src/a.ts": 'import { lead } from "@trellis/marketing-contracts/lead/v1";\n',
    },
    says: [
      "packages/tooling/src/a.ts:1  It may not import @trellis/marketing-contracts: marketing-contracts is a content package; only examples, bench and conformance import those. Move this code up, or what it needs down.",
    ],
  },
  "a content package that needs an engine": {
    files: {
      "packages/marketing-contracts/package.json": {
        name: "@trellis/marketing-contracts",
        dependencies: { "@trellis/runtime": "workspace:^", "@trellis/contract": "workspace:^" },
        devDependencies: { "@trellis/cli": "workspace:^" },
      },
    },
    says: [
      "packages/marketing-contracts/package.json:5  It may not depend on @trellis/contract: a content package depends on findings and runtime alone. Move the code that needs it up, or what it needs down.",
    ],
  },
  "a content package whose tests use an engine": {
    files: {
      "packages/marketing-contracts/package.json": { name: "@trellis/marketing-contracts" },
      "packages/marketing-contracts/test/lint.test.ts": 'import { lintPackage } from "@trellis/contract/lint";\n',
    },
    says: [],
  },
  "a third party that was not decided for": {
    files: {
      "packages/contract/package.json": { name: "@trellis/contract", dependencies: { lodash: "^4" } },
      "packages/contract/src/read.ts": 'import { pick } from "lodash/fp";\n',
    },
    says: [
      `packages/contract/package.json:4  contract may not depend on lodash. Do without it, ${decide}.`,
      `packages/contract/src/read.ts:1  contract may not import lodash. Do without it, ${decide}.`,
    ],
  },
  "a third party that is not declared": {
    files: {
      "packages/contract/package.json": { name: "@trellis/contract", devDependencies: { yaml: "^2" } },
      "packages/contract/src/read.ts": 'import type { Node } from "yaml";\n',
      "packages/contract/src/read.test.ts": 'import { parse } from "yaml";\nimport { Parser } from "acorn";\n',
    },
    says: [
      "packages/contract/src/read.test.ts:2  acorn is not in this package's package.json. Add it to devDependencies.",
      "packages/contract/src/read.ts:1  yaml is not in this package's dependencies. Add it there, also when only its types are used.",
    ],
  },
  "a Node built-in where a browser must do": {
    files: {
      "packages/runtime/package.json": { name: "@trellis/runtime" },
      "packages/runtime/src/read.ts": 'import { readFile } from "node:fs/promises";\n',
      "packages/runtime/src/read.test.ts": 'import { readFile } from "node:fs/promises";\n',
    },
    says: [
      "packages/runtime/src/read.ts:1  “node:fs/promises” is not there in a browser. Take what it gives as a parameter, or move this file to a higher package.",
    ],
  },
  "a path into a sibling": {
    files: {
      "packages/byot/package.json": { name: "@trellis/byot" },
      "packages/byot/src/check/tool.ts":
        'import { finding } from "../../../findings/src/finding.js";\nimport { place } from "../place.js";\n',
      "examples/form/package.json": { name: "@example/form" },
      "examples/form/src/main.ts":
        'import { lead } from "../../../packages/marketing-contracts/generated/lead/v1/index.js";\n',
    },
    says: [
      "packages/byot/src/check/tool.ts:1  “../../../findings/src/finding.js” leaves the package. Import the other package by its name, through its exports.",
      "examples/form/src/main.ts:1  “../../../packages/marketing-contracts/generated/lead/v1/index.js” leaves the package. Import the other package by its name, through its exports.",
    ],
  },
  "a package that nobody placed": {
    files: { "packages/portal/package.json": { name: "@trellis/portal" } },
    says: [
      "packages/portal/package.json  portal has no place in the layers. Decide its layer and write it into packages/tooling/src/layers/layers.ts.",
    ],
  },
  "a package of ours that must be installed by hand": {
    files: {
      "packages/data/package.json": { name: "@trellis/data", peerDependencies: { "@trellis/findings": "workspace:^" } },
    },
    says: ["packages/data/package.json:4  @trellis/findings is a peer. Make it a plain dependency."],
  },
};

test.each(Object.entries(cases))("%s", (_, { files, says }) => {
  expect(checkLayers(makeTree(files)).map(problemLine)).toEqual(says);
});

test("this repository stands on its layers", () => {
  expect(checkLayers(repositoryRoot).map(problemLine)).toEqual([]);
});
