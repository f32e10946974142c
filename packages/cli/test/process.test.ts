import { expect, test, vi } from "vitest";
import { ours, spawnTrellis } from "./spawn-trellis.js";

// Each case starts Node, which takes its time when the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

test("--help loads at most ten modules of ours, and no other package but commander", async () => {
  const { code, loaded } = await spawnTrellis(["--help"]);
  expect(code).toBe(0);
  expect(
    ours(loaded)
      .map((url) => url.split("/packages/")[1])
      .sort(),
  ).toMatchInlineSnapshot(`
    [
      "cli/src/bin.ts",
      "cli/src/build-program.ts",
      "cli/src/command-table.ts",
      "cli/src/language.ts",
      "cli/src/load-texts.ts",
      "cli/src/node-io.ts",
      "cli/src/options.ts",
      "cli/src/run.ts",
      "cli/src/texts/en.ts",
      "cli/src/version.ts",
    ]
  `);
  expect(ours(loaded).length).toBeLessThanOrEqual(10);
});

test("a reader who leaves early (`| head -1`) is nobody's error", async () => {
  const { err, signal } = await spawnTrellis(["explain"], { leaveEarly: true });
  expect({ err, signal }).toEqual({ err: "", signal: null });
});
