import { expect, test } from "vitest";
import { changed, explained } from "../../../test/changed.js";

const before = { properties: { mail: { type: "string" } } };
const after = { properties: { mail: { type: "string", format: "email" }, x: true } };

test("compat/format-added fires, in both languages", () => {
  expect(explained("compat/format-added", before, after)).toMatchInlineSnapshot(`[]`);
});

test("compat/format-added stays silent", () => {
  expect(changed(before, before)).toEqual([]);
});
