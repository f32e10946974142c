import { expect, test } from "vitest";
import { cellWidth, wrapText } from "./wrap-text.js";

test("a sentence breaks at spaces, with a hanging indent", () => {
  expect(wrapText("Choose one of the countries in the list.", 20, "- ", "  ")).toEqual([
    "- Choose one of the",
    "  countries in the",
    "  list.",
  ]);
});

test("no-break spaces hold", () => {
  expect(wrapText("Écrivez «\u00A0oui\u00A0»\u00A0!", 12)).toEqual(["Écrivez", "«\u00A0oui\u00A0»\u00A0!"]);
});

test("a word longer than a line is broken where the line ends", () => {
  expect(wrapText("see abcdefghijklmnop now", 8, "", "  ")).toEqual(["see", "  abcdef", "  ghijkl", "  mnop", "  now"]);
});

test("ideographs and emoji take two cells, marks none", () => {
  expect(["abc", "日本", "😀", "e\u0301", "«é»"].map(cellWidth)).toEqual([3, 4, 2, 1, 3]);
  expect(wrapText("日本日本日本", 5)).toEqual(["日本", "日本", "日本"]);
});

test("an empty text is one empty line", () => {
  expect(wrapText("", 10, "  ")).toEqual(["  "]);
});
