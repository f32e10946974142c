import { expect, test } from "vitest";
import { emptyState, withCheck, withoutGone } from "./watch-state.js";

const tool = (name: string, fails: boolean) => ({ name, folder: `tools/${name}`, data: [], fails });
const all = ["tools/a", "tools/b"];
const first = withCheck(emptyState, all, { report: { exitCode: 1, tools: [tool("a", true), tool("b", false)] } });

test("nothing checked is not a pass", () => expect(emptyState.code).toBe(2));

test("a tool that was not checked again keeps its verdict", () => {
  expect([first.code, first.passing, first.failing]).toEqual([1, 1, ["a"]]);
  const second = withCheck(first, all, { report: { exitCode: 0, tools: [tool("b", false)] } });
  expect([second.code, second.failing]).toEqual([1, ["a"]]);
  const third = withCheck(second, all, { report: { exitCode: 0, tools: [tool("a", false)] } });
  expect([third.code, third.passing, third.failing]).toEqual([0, 2, []]);
});

test("what is gone no longer fails", () => {
  const gone = withCheck(first, ["tools/b"], { report: { exitCode: 0, tools: [tool("b", false)] } });
  expect([gone.code, gone.failing]).toEqual([0, []]);
  expect(withoutGone(first, ["tools/b"]).code).toBe(0);
  expect(withoutGone(withCheck(first, all, {}), all).code).toBe(2);
});

test("a check that says nothing, or that its call needs mending, is 2 until the next", () => {
  expect(withCheck(first, all, {}).code).toBe(2);
  const broken = withCheck(first, all, { report: { exitCode: 2, tools: [] } });
  expect([broken.code, broken.isBroken]).toEqual([2, true]);
  expect(withCheck(broken, all, { report: { exitCode: 0, tools: [tool("a", false)] } }).code).toBe(0);
});

test("what fails between tools fails", () => {
  expect(withCheck(emptyState, all, { report: { exitCode: 1, tools: [tool("a", false)] } }).code).toBe(1);
});

test("a file on its own goes by its path", () => {
  const file = { name: "loose/a.csv", folder: "loose", data: [], fails: true };
  const state = withCheck(emptyState, ["loose/a.csv"], { report: { exitCode: 1, tools: [file] } });
  expect(state.failing).toEqual(["loose/a.csv"]);
});
