import { expect, test } from "vitest";
import { isToolName, suggestToolName } from "./tool-name.js";

test.each([
  ["Webinar Import", "webinar-import"],
  ["Événements (Paris) — 2027", "evenements-paris-2027"],
  ["snake_case_name", "snake-case-name"],
  [`${"a".repeat(63)} b`, "a".repeat(63)],
  ["東京", undefined],
  ["", undefined],
])("%s", (text, want) => {
  expect(isToolName(text)).toBe(false);
  expect(suggestToolName(text)).toBe(want);
  if (want !== undefined) expect(isToolName(want)).toBe(true);
});
