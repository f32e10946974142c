import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { makeExport } from "../scripts/make-export.mjs";

test("the export is the one that the script makes", () => {
  assert.equal(readFileSync(new URL("../exports/spring-webinar.csv", import.meta.url), "utf8"), makeExport());
});
