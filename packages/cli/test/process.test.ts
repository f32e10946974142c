import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
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

test("a record of 15 MB with millions of mistakes is told in a bounded report, and in bounded memory", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  const line = `{"email":"joe@acme.example","consents":[${"1,".repeat(7_500_000)}1]}`;
  await writeFile(join(folder, "leads.ndjson"), `${line}\n`);
  const guardrails = fileURLToPath(new URL("../../marketing-contracts", import.meta.url));
  const { code, out, err } = await spawnTrellis(
    ["check", "leads.ndjson", "--contract", "lead@1", "--format", "json", "--guardrails", guardrails],
    { cwd: folder, env: { NODE_OPTIONS: "--max-old-space-size=1000" } },
  );
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const findings: { rule: string; count?: number }[] = JSON.parse(out).findings;
  expect(findings.reduce((sum, { count = 1 }) => sum + count, 0)).toBe(1001);
  expect(findings.at(-1)?.rule).toBe("data/too-many-problems");
});
