import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { ours, spawnTrellis } from "../../../cli/test/spawn-trellis.js";

const scratch = inject("scratch");
const built = join(scratch, "node_modules", "@trellis", "cli", "dist", "bin.js");

test("the installed command helps with at most ten modules of ours", async () => {
  const { code, loaded } = await spawnTrellis(["--help"], { built, cwd: scratch });
  expect(code).toBe(0);
  expect(ours(loaded).length).toBeGreaterThan(0);
  expect(ours(loaded).length).toBeLessThanOrEqual(10);
});

test("the installed command checks a tool without a compiler of schemas", async () => {
  const args = ["check", "tools/webinar-import", "--guardrails", "@trellis/marketing-contracts"];
  const { code, loaded } = await spawnTrellis(args, { built, cwd: scratch });
  expect(code).toBe(0);
  expect(ours(loaded).length).toBeGreaterThan(10);
  expect(loaded.filter((url) => /\/(?:ajv|recheck|esbuild|json-schema-to-typescript)\//.test(url))).toEqual([]);
});
