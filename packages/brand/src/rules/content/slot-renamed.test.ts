import { expect, test } from "vitest";
import { said, template } from "../../../test/acme.js";
import { moveContent } from "../../index.js";

const from = template({ slots: { a: { type: "text", title: "First" } }, main: "<p>{{ a }}</p>" });
const to = template({ slots: { b: { type: "text", title: "First" } }, main: "<p>{{ b }}</p>" });

test("finds it", () => {
  const { findings } = moveContent({ from, to, content: { a: "x" } });
  expect(findings).toEqual([
    {
      rule: "content/slot-renamed",
      level: "hard",
      at: { contract: "notice@1", template: "notice@1", pointer: "/a", slot: "a" },
      data: { name: "a", instead: "b", template: "notice@1" },
    },
  ]);
  expect(said(findings)).toEqual({
    en: {
      problem: "notice@1 calls “a” by another name.",
      fix: "Write “b:” instead of “a:”. What stands behind it may stay.",
    },
    fr: {
      problem: "notice@1 donne un autre nom à «\u00a0a\u00a0».",
      fix: "Écrivez «\u00a0b:\u00a0» au lieu de «\u00a0a:\u00a0». Ce qui suit peut rester.",
    },
  });
});

test("stays silent between two that take the same", () => {
  expect(moveContent({ from, to: from, content: { a: "x" } }).findings).toEqual([]);
});
