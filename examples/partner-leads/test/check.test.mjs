import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("..", import.meta.url));

test("the check fails, and names each fault once", () => {
  const guardrails = "@trellis/marketing-contracts,@trellis/marketing-policies";
  const { status, stdout } = trellis("check", ".", "--guardrails", guardrails, "--format", "json");
  const report = JSON.parse(stdout);
  const rules = [...new Set(report.findings.filter((one) => one.level !== "advisory").map((one) => one.rule))].sort();
  assert.equal(status, 1);
  assert.deepEqual(rules, [
    "data/column-missing",
    "data/conversion-failed",
    "data/field-not-mapped",
    "data/not-in-list",
    "data/pattern-mismatch",
    "data/required-missing",
    "data/too-large",
    "data/truncated-last-line",
    "data/unknown-property",
    "data/unsafe-integer",
    "data/wrong-format",
    "file/duplicate-key",
    "policy/retention-declared",
    "tool/contract-unknown",
    "tool/field-may-not-leave",
    "tool/field-unknown",
  ]);
});

/** Runs the command that is installed beside this tool, on every system without a shell. */
function trellis(...args) {
  const manifest = createRequire(import.meta.url).resolve("@trellis/cli/package.json");
  return spawnSync(process.execPath, [join(dirname(manifest), "dist", "bin.js"), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
}
