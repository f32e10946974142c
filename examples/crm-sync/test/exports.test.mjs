import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { makeExports } from "../scripts/make-exports.mjs";

for (const [file, text] of Object.entries(makeExports())) {
  test(`${file} is the one that the script makes`, () => {
    assert.equal(readFileSync(new URL(`../exports/${file}`, import.meta.url), "utf8"), text);
  });
}
