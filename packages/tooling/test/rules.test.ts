import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Rule, type WordBook, wordKey } from "@trellis/findings";
import { expect, test } from "vitest";
import { workspacePackages } from "../src/repository.js";

const packages = await Promise.all(
  workspacePackages()
    .filter(({ manifest }) => manifest.exports?.["./rules"])
    .map(async ({ name, folder }) => {
      const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(folder, "src", file)).href);
      const { rules } = (await load("rules/index.gen.ts")) as { rules: readonly Rule[] };
      const en = (await load("rules/words-en.gen.ts")) as WordBook;
      const fr = (await load("rules/words-fr.gen.ts")) as WordBook;
      return { name, folder, rules, en, fr };
    }),
);

test.each(packages)("every rule of $name has words and a page in both languages", ({ folder, rules, en, fr }) => {
  const bare = rules.flatMap(({ id }) => [
    ...(typeof en[wordKey(id)] === "function" ? [] : [`${id} has no English words`]),
    ...(typeof fr[wordKey(id)] === "function" ? [] : [`${id} has no French words`]),
    ...["md", "fr.md"]
      .filter((ending) => !hasTitle(join(folder, "src", "rules", `${id}.${ending}`)))
      .map((ending) => `${id}.${ending} has no title`),
  ]);
  expect(bare).toEqual([]);
});

test("words without a rule are nobody's", () => {
  for (const { rules, en, fr } of packages) {
    const known = ["phrases", ...rules.map(({ id }) => wordKey(id))].sort();
    expect(Object.keys(en).sort()).toEqual(known);
    expect(Object.keys(fr).sort()).toEqual(known);
  }
});

test("an id belongs to one rule", () => {
  const ids = packages.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

function hasTitle(page: string): boolean {
  return existsSync(page) && /^# \S/.test(readFileSync(page, "utf8"));
}
