import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
