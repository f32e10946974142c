import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
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
      "cli/src/texts/en-help.ts",
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

// A limit on the size of files stands for a disk that fills up in the middle of a write.
test.runIf(process.platform === "linux")(
  "a file that holds only a part of the result is told, and ends with 2",
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "trellis-"));
    const program = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
    const command = [process.execPath, "--conditions=@trellis/source", "--import", import.meta.resolve("tsx"), program];
    const child = spawn("sh", ["-c", `trap "" XFSZ; ulimit -f 8; exec "$@" explain > rules.txt`, "sh", ...command], {
      cwd: folder,
      env: { ...process.env, LC_ALL: "en_GB.UTF-8" },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect({ code, err: err.split("\n")[0] }).toEqual({
      code: 2,
      err: "“stdout” could not be written. Name another file. The system says: EFBIG.",
    });
  },
);

test("a text report loads no other form, and a plain check neither git nor a watcher", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  const guardrails = fileURLToPath(new URL("../../marketing-contracts", import.meta.url));
  const { loaded } = await spawnTrellis(["check", ".", "--guardrails", guardrails], { cwd: folder });
  const others = /\/report\/(?:formats|sarif|junit|github|gitlab|markdown|html)\/|\/changed\/read-|\/watch\/|chokidar/;
  expect(loaded.some((url) => url.includes("/report/render-text"))).toBe(true);
  expect(loaded.filter((url) => others.test(url))).toEqual([]);
});
