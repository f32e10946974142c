import { relative } from "node:path";
import { expect, test } from "vitest";
import { generateRules } from "./generate-rules.js";
import { staleFiles, writeFiles } from "./generated-files.js";
import { repositoryRoot } from "./repository.js";
import { makeTree } from "./testing/make-tree.js";

const manifest = { name: "@trellis/byot", exports: { "./rules": "./src/rules/index.gen.ts" } };
const rule = `export const nameTaken = defineRule({ id: "tool/name-taken", level: "hard" });
export const en = () => ({ problem: "", fix: "" });
export const fr = en;
`;

test("a rule is found by its place, and a stale barrel is seen", () => {
  const root = makeTree({
    "packages/byot/package.json": manifest,
    "packages/byot/src/rules/tool/name-taken.ts": rule,
    "packages/byot/src/rules/tool/name-taken.md": "# Two tools, one name\n",
    "packages/byot/src/rules/tool/name-taken.fr.md": "# Deux outils, un nom\n",
    "packages/byot/src/rules/tool/name-taken.test.ts": "",
    "packages/findings/package.json": { name: "@trellis/findings" },
  });
  const { files, problems } = generateRules(root);
  expect(problems).toEqual([]);
  expect(
    Object.fromEntries(
      [...files].map(([path, text]) => [relative(root, path).replaceAll("\\", "/"), text.split("\n").slice(1)]),
    ),
  ).toEqual({
    "packages/byot/src/rules/index.gen.ts": [
      'import type { Rule } from "@trellis/findings";',
      'import { nameTaken as toolNameTaken } from "./tool/name-taken.js";',
      "",
      "export { toolNameTaken };",
      "",
      "/** Every rule of this package, by id. */",
      "export const rules: readonly Rule[] = [",
      "  toolNameTaken,",
      "];",
      "",
    ],
    "packages/byot/src/rules/words-en.gen.ts": [
      'export { en as phrases } from "@trellis/findings/phrases/en";',
      'export { en as toolNameTaken } from "./tool/name-taken.js";',
      "",
    ],
    "packages/byot/src/rules/words-fr.gen.ts": [
      'export { fr as phrases } from "@trellis/findings/phrases/fr";',
      'export { fr as toolNameTaken } from "./tool/name-taken.js";',
      "",
    ],
    "packages/byot/src/pages.gen.ts": [
      "",
      "/** The folder of the rules' pages: `<area>/<name>.md`, and `.fr.md` for French. */",
      'export const pages: URL = new URL("./rules/", import.meta.url);',
      "",
    ],
  });
  expect(staleFiles(files)).toHaveLength(4);
  expect(writeFiles(files)).toHaveLength(4);
  expect(staleFiles(files)).toEqual([]);
});

test("what a rule lacks is named, and it stands in the barrel all the same", () => {
  const root = makeTree({
    "packages/byot/package.json": manifest,
    "packages/byot/src/rules/tool/too-late.ts": rule,
    "packages/byot/src/rules/tool/too-late.md": "# Too late\n",
  });
  const { files, problems } = generateRules(root);
  expect(problems).toEqual([
    "packages/byot/src/rules/tool/too-late.ts exports nameTaken, en, fr; a rule file exports exactly tooLate, en, fr.",
    'packages/byot/src/rules/tool/too-late.ts defines tool/name-taken; its place says defineRule({ id: "tool/too-late", … }).',
    "packages/byot/src/rules/tool/too-late.fr.md is missing: write this rule's page in French.",
    "packages/byot/src/rules/tool/too-late.test.ts is missing: write this rule's test.",
  ]);
  expect([...files.values()].join()).toContain('from "./tool/too-late.js"');
});

test("the barrels of this repository are fresh, and its rules are whole", () => {
  const { files, problems } = generateRules(repositoryRoot);
  expect(problems).toEqual([]);
  expect(staleFiles(files)).toEqual([]);
});
