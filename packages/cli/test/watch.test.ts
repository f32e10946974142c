import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { makeAcme, writeFiles } from "./acme.js";
import { type Child, type Run, startChild } from "./start-child.js";

// Real processes, which start others.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const program = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const fromSource = ["--conditions=@trellis/source", "--import", import.meta.resolve("tsx"), program];
const env = {
  ...process.env,
  NO_COLOR: "1",
  LC_ALL: "en_GB.UTF-8",
  npm_config_user_agent: "",
  npm_lifecycle_event: "",
};

let root = "";
let child: ChildProcess | undefined;
let [out, err] = ["", ""];
let heard: () => void = () => {};

let maker: Child;
beforeAll(() => {
  maker = startChild();
});
afterAll(() => maker.stop());
const generate = (): Promise<Run> => maker.trellis("generate guardrails", { cwd: root });

beforeEach(async () => {
  root = await makeAcme();
  await generate();
});
afterEach(async () => {
  if (child && child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
  child = undefined;
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

/** Starts the watch and keeps what it says. */
function start(...args: string[]): void {
  [out, err] = ["", ""];
  child = spawn(process.execPath, [...fromSource, "check", "--watch", ...args], { cwd: root, env });
  child.on("exit", () => heard());
  child.stdout?.on("data", (piece) => {
    out += piece;
    heard();
  });
  child.stderr?.on("data", (piece) => {
    err += piece;
    heard();
  });
}

/** Waits until the watch has said that it waits again, and gives what it wrote since; then forgets it. */
async function settled(): Promise<{ out: string; err: string }> {
  while (!/Ctrl-C ends\.\n$/.test(err)) {
    if (child?.exitCode !== null) throw new Error(`It has ended: ${out}${err}`);
    await new Promise<void>((go) => {
      heard = go;
    });
  }
  const said = { out, err: err.trim() };
  [out, err] = ["", ""];
  return said;
}

async function end(signal: NodeJS.Signals = "SIGINT"): Promise<unknown> {
  const [code, by] = await Promise.all([child ? once(child, "exit") : [], child?.kill(signal)]).then(([[a, b]]) => [
    a,
    b,
  ]);
  return { code, by };
}

// Windows knows no signal that asks a process to end.
const onSignals = test.runIf(process.platform !== "win32");

const picnic = (): string => join(root, "tools/picnic/guests.csv");
const mended = "Email Address,Country\nada@acme.example,GB\n";

onSignals("everything first, then what changes, and Ctrl-C ends with what was last said of every tool", async () => {
  start();
  const first = await settled();
  expect(first.out).toContain("2 tools, 2 data files and 43 records checked.");
  expect(first.err).toBe("1 pass, 1 to mend: picnic. Watching 2 tools. Ctrl-C ends.");

  await writeFile(join(root, "tools/dinner/guests.csv"), `${mended}grace@acme.example,FR\n`);
  const second = await settled();
  expect(second.out).toContain("1 tool, 1 data file and 2 records checked.");
  expect(second.err).toBe(
    "Changed: tools/dinner/guests.csv\n\n1 pass, 1 to mend: picnic. Watching 2 tools. Ctrl-C ends.",
  );

  await writeFile(picnic(), mended);
  expect((await settled()).err).toContain("2 pass. Watching 2 tools.");
  expect(await end()).toEqual({ code: 0, by: null });
});

onSignals("a changed guardrail checks who uses it, with its new code; a changed configuration checks all", async () => {
  await writeFile(picnic(), mended);
  start("--output", "json=tools/report.json");
  expect((await settled()).err).toContain("2 pass.");
  // What the check writes itself is no change: the next thing said is about the schema.
  const schema = join(root, "guardrails/contracts/guest/v1/schema.json");
  await writeFile(schema, (await readFile(schema, "utf8")).replace('"FR",', '"FR", "DE",').replace('"GB"', '"IT"'));
  await generate();
  let said = await settled();
  while (!said.out.includes("data/not-in-list")) said = await settled();
  expect(said.err).toContain("guardrails/");
  expect(said.err).toMatch(/0 pass, 2 to mend: dinner, picnic\./);

  await writeFiles(root, { "trellis.config.yaml": 'guardrails: ["@acme/contracts"]\ntools: ["tools/d*"]\n' });
  expect((await settled()).err).toContain("0 pass, 1 to mend: dinner. Watching 1 tool.");
  expect(await end("SIGTERM")).toEqual({ code: 1, by: null });
});

onSignals("a new tool is seen, and one that is gone no longer fails", async () => {
  start();
  await settled();
  await rm(join(root, "tools/picnic"), { recursive: true });
  let said = await settled();
  while (!said.err.includes("Watching 1 tool.")) said = await settled();
  expect(said.err).toContain("1 pass. Watching 1 tool.");
  await mkdir(join(root, "tools/lunch"));
  const manifest = (await readFile(join(root, "tools/dinner/trellis.yaml"), "utf8")).replaceAll("dinner", "lunch");
  await writeFiles(root, { "tools/lunch/guests.csv": mended, "tools/lunch/trellis.yaml": manifest });
  while (!said.err.includes("2 pass.")) said = await settled();
  expect(await end()).toEqual({ code: 0, by: null });
});

test.each([
  [["--changed", "main"], "“--watch” and “--changed” do not go together."],
  [["--receipt"], "“--watch” and “--receipt” do not go together."],
  [["--format", "pdf"], "does not take “pdf”"],
])("%j is refused at once", async (words, said) => {
  start(...words);
  const code = await new Promise((ended) => child?.on("close", ended));
  expect([code, err.replaceAll("\n", " ").includes(said)]).toEqual([2, true]);
});
