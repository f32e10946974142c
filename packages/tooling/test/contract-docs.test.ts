import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { generateDocs } from "../src/generate-docs.js";
import { staleFiles } from "../src/generated-files.js";
import { repositoryRoot } from "../src/repository.js";

const generated = generateDocs(repositoryRoot);

test("the pages about contracts are fresh", () => {
  expect(generated.problems).toEqual([]);
  expect(staleFiles(generated.files).map((path) => relative(repositoryRoot, path))).toEqual([]);
});

test("their links lead somewhere", () => {
  const dead = [...generated.files].flatMap(([page, text]) =>
    [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, target = ""]) => join(dirname(page), target))
      .filter((target) => !existsSync(target)),
  );
  expect(dead).toEqual([]);
});
