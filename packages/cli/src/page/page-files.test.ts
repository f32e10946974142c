import { expect, test } from "vitest";
import { pageNames } from "./page-files.js";

const named = (...files: string[]): string[] => [...pageNames(files.map((file) => ({ file }))).values()];

test("a page is called by its file, by its path where names are shared, by a number where paths are", () => {
  expect(named("pages/spring.yaml", "emails/spring.letter.yaml")).toEqual(["spring", "spring.letter"]);
  expect(named("en/spring.yaml", "fr/Spring.yaml")).toEqual(["en/spring", "fr/Spring"]);
  expect(named("a/one.yaml", "a/one.json", "a/one.yaml")).toEqual(["a/one", "a/one-2", "a/one-3"]);
});

test("no name leads upwards, whatever a stranger calls a file", () => {
  expect(named("pages/...yaml", "pages/..yaml", ".yaml")).toEqual(["pages/page", "pages/page-2", "page"]);
  expect(named("../../up.yaml", "../other/up.yaml")).toEqual(["page/page/up", "page/other/up"]);
  for (const name of named("...yaml", "a/...yaml", "../...json", "x/.../...yaml")) expect(name).not.toMatch(/\.\.|^\//);
});
