import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const cli = createRequire(import.meta.url).resolve("@trellis/cli/package.json");
const folder = fileURLToPath(new URL("..", import.meta.url));

/** Checks the tool as it would be checked at a moment. The exception has an end, and this test has none. */
function checkAt(now) {
  const args = [join(dirname(cli), "dist/bin.js"), "check", ".", "--guardrails", "@trellis/marketing-contracts"];
  return spawnSync(process.execPath, [...args, "--lang", "en", "--now", now], { cwd: folder, encoding: "utf8" });
}

test("until its last day has ended in Paris, the tool passes, and the report shows the exception", () => {
  const { status, stdout } = checkAt("2027-02-15T22:59:59.999Z");
  assert.equal(status, 0);
  assert.match(stdout, /exception of events until 2027-02-15/);
});

test("from then on the problem counts again, and the report says since when", () => {
  const { status, stdout } = checkAt("2027-02-15T23:00:00Z");
  assert.equal(status, 1);
  assert.match(stdout, /Since 16 February 2027/);
});
