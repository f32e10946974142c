import { expect, test } from "vitest";
import { said, template } from "../../../test/acme.js";
import { moveContent } from "../../index.js";

const from = template({ slots: { a: { type: "text", title: "First" } }, main: "<p>{{ a }}</p>" });
const to = template({ main: "<p>x</p>" });

test("finds it", () => {
  const { findings } = moveContent({ from, to, content: { a: "x" } });
  expect(findings).toEqual([
    {
      rule: "content/slot-gone",
      level: "hard",
      at: { contract: "notice@1", template: "notice@1", pointer: "/a", slot: "a" },
      data: { name: "a", template: "notice@1" },
    },
  ]);
  expect(said(findings)).toEqual({
    en: {
      problem: "notice@1 has no place for “a” any more.",
      fix: "Take it out. If its words matter, write them into another part of the page.",
    },
    fr: {
      problem: "notice@1 n’a plus de place pour «\u00a0a\u00a0».",
      fix: "Retirez-le. Si ces mots comptent, écrivez-les dans une autre partie de la page.",
    },
  });
});

test("stays silent between two that take the same", () => {
  expect(moveContent({ from, to: from, content: { a: "x" } }).findings).toEqual([]);
});
