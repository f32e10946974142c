import { expect, test } from "vitest";
import { cutText, visibleText } from "./visible-text.js";

test.each([
  ["plain words stay", "Zoë’s “Größe” 😀 日本 م", "Zoë’s “Größe” 😀 日本 م"],
  ["joined emoji stay", "👩‍💻", "👩‍💻"],
  ["no-break spaces stay", "à\u00A0:\u202F!", "à\u00A0:\u202F!"],
  ["a terminal escape is written out", "\u001b[2J\u009b31m", "\\u{1b}[2J\\u{9b}31m"],
  ["a bell and a backspace", "a\u0007b\u0008", "a\\u{7}b\\u{8}"],
  ["a bidirectional override", "invoice\u202Egpj.exe", "invoice\\u{202e}gpj.exe"],
  ["an isolate and a mark", "\u2066a\u200F", "\\u{2066}a\\u{200f}"],
  ["what cannot be seen", "a\u200Bb\u00ADc\u{E0041}d\uFEFF", "a\\u{200b}b\\u{ad}c\\u{e0041}d\\u{feff}"],
  ["half a character", "a\uD83Db", "a\\u{d83d}b"],
  ["line breaks and tabs become spaces", "a\r\nb\tc\nd", "a b c d"],
  ["a line separator", "a\u2028b", "a\\u{2028}b"],
  ["a pile of accents is cut down", `e${"\u0301".repeat(40)}!`, `e${"\u0301".repeat(4)}!`],
])("%s", (_, text, want) => expect(visibleText(text)).toBe(want));

test("what is too long is cut, between characters", () => {
  expect(visibleText("x".repeat(200))).toBe(`${"x".repeat(120)}…`);
  expect(visibleText("ab😀", 3)).toBe("ab…");
  expect(cutText("abc", 3)).toBe("abc");
});
