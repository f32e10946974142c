import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { run } from "../../bin/terminal.mjs";

const scratch = inject("scratch");

/** Runs the installed command, and gives the modules that Node loaded from `@trellis`, and all of them. */
async function loadsOf(args: readonly string[]): Promise<{ code: number; ours: string[]; all: string[] }> {
  const loads = join(mkdtempSync(join(tmpdir(), "trellis-loads-")), "loads.txt");
  const bin = join(scratch, "node_modules", "@trellis", "cli", "dist", "bin.js");
  const recorder = ["--import", import.meta.resolve("@trellis/tooling/record-loads")];
  const { code } = await run(process.execPath, [...recorder, bin, ...args], {
    cwd: scratch,
    quiet: true,
    env: { NO_COLOR: "1", TRELLIS_LOADS: loads },
  });
  const all = readFileSync(loads, "utf8").trim().split("\n");
  return { code, all, ours: all.filter((url) => /\/@trellis\/[^/]+\//.test(url)) };
}

test("the installed command helps with at most ten modules of ours", async () => {
  const { code, ours } = await loadsOf(["--help"]);
  expect(code).toBe(0);
  expect(ours.length).toBeGreaterThan(0);
  expect(ours.length).toBeLessThanOrEqual(10);
});

test("the installed command checks a tool without a compiler of schemas", async () => {
  const args = ["check", "tools/webinar-import", "--guardrails", "@trellis/marketing-contracts"];
  const { code, ours, all } = await loadsOf(args);
  expect(code).toBe(0);
  expect(ours.length).toBeGreaterThan(10);
  expect(all.filter((url) => /\/(?:ajv|recheck|esbuild|json-schema-to-typescript)\//.test(url))).toEqual([]);
});
