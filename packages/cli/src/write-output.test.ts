import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { lstat, mkdtemp, readdir, readFile, readlink, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { writeOutput } from "./write-output.js";

test("a file is written, replaced, and nothing is left beside it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  const file = join(folder, "report.json");
  await writeFile(file, "old");
  expect(await writeOutput(file, "new")).toEqual({ ok: true });
  expect(await readFile(file, "utf8")).toBe("new");
  expect(await readdir(folder)).toEqual(["report.json"]);
});

test("what cannot be written says why, and leaves nothing", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  expect(await writeOutput(join(folder, "none", "report.json"), "x")).toEqual({
    ok: false,
    cause: "folder-missing",
    code: "ENOENT",
  });
  expect(await writeOutput(folder, "x")).toMatchObject({ ok: false, cause: "is-folder" });
  expect(await readdir(folder)).toEqual([]);
});

test("a link stays a link, and what it leads to is written, there or not yet", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  await writeFile(join(folder, "there.json"), "old");
  await symlink("there.json", join(folder, "a.json"));
  await symlink("later.json", join(folder, "b.json"));
  expect(await writeOutput(join(folder, "a.json"), "new")).toEqual({ ok: true });
  expect(await writeOutput(join(folder, "b.json"), "new")).toEqual({ ok: true });
  expect(await readFile(join(folder, "there.json"), "utf8")).toBe("new");
  expect(await readFile(join(folder, "later.json"), "utf8")).toBe("new");
  expect(await readlink(join(folder, "b.json"))).toBe("later.json");
  expect((await readdir(folder)).sort()).toEqual(["a.json", "b.json", "later.json", "there.json"]);
});

test("a link to itself is no file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  await symlink("a.json", join(folder, "a.json"));
  expect(await writeOutput(join(folder, "a.json"), "new")).toMatchObject({ ok: false, code: "ELOOP" });
  expect(await readlink(join(folder, "a.json"))).toBe("a.json");
});

// Only a process of its own has an output that can be a file for once. Nothing is written to a real device but /dev/full,
// and that one is looked at before and after.
test.runIf(process.platform === "linux")("an open output is added to, and a device is never replaced", async () => {
  const folder = await mkdtemp(join(tmpdir(), "trellis-"));
  const file = join(folder, "out.txt");
  await writeFile(file, "before\n");
  const out = openSync(file, "a");
  const source = fileURLToPath(new URL("write-output.ts", import.meta.url));
  const script = `const { writeOutput } = await import(${JSON.stringify(source)});
    const told = [await writeOutput("/dev/stdout", "report\\n"), await writeOutput("/dev/full", "report\\n")];
    console.log(JSON.stringify(told));`;
  const child = spawn(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", script],
    { stdio: ["ignore", out, "inherit"] },
  );
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  closeSync(out);
  const disk = { ok: false, cause: "disk-full", code: "ENOSPC" };
  expect(await readFile(file, "utf8")).toBe(`before\nreport\n${JSON.stringify([{ ok: true }, disk])}\n`);
  expect((await lstat("/dev/full")).isCharacterDevice()).toBe(true);
});
