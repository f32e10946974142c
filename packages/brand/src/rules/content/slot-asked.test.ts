import { expect, test } from "vitest";
import { said, template } from "../../../test/acme.js";
import { moveContent } from "../../index.js";

const from = template({ slots: { a: { type: "text", title: "First" } }, main: "<p>{{ a }}</p>" });
const to = template({
  slots: { a: { type: "text", title: "First" }, when: { type: "date", title: "Day" } },
  main: "<p>{{ a }} {{ when }}</p>",
});

test("finds it", () => {
  const { findings } = moveContent({ from, to, content: { a: "x" } });
  expect(findings).toEqual([
    {
      rule: "content/slot-asked",
      level: "hard",
      at: { contract: "notice@1", template: "notice@1", pointer: "/when", slot: "when" },
      data: { template: "notice@1", write: "when: 2030-01-31" },
    },
  ]);
  expect(said(findings)).toEqual({
    en: { problem: "notice@1 asks for “when”, which this page does not have.", fix: "Write: when: 2030-01-31" },
    fr: {
      problem: "notice@1 demande «\u00a0when\u00a0», que cette page n’a pas.",
      fix: "Écrivez\u00a0: when: 2030-01-31",
    },
  });
});

test("stays silent between two that take the same", () => {
  expect(moveContent({ from, to: from, content: { a: "x" } }).findings).toEqual([]);
});
