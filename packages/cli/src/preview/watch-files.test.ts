import { mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Watch, watchFiles } from "./watch-files.js";

let folder = "";
let watch: Watch | undefined;
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), "trellis-watch-")));
});
afterEach(() => {
  watch?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("sees a file change, go, come back and be replaced", async () => {
  const file = join(folder, "page.yaml");
  writeFileSync(file, "a");
  let seen = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      seen = resolve;
    });
  watch = watchFiles([file], () => seen(), 5);
  for (const change of [
    () => writeFileSync(file, "ab"),
    () => rmSync(file),
    () => writeFileSync(file, "a"),
    () => {
      writeFileSync(join(folder, ".beside"), "abc");
      renameSync(join(folder, ".beside"), file);
    },
  ]) {
    const called = next();
    change();
    await called;
  }
});

test("follows other files from then on", async () => {
  const [one, two] = [join(folder, "one.yaml"), join(folder, "two.png")];
  writeFileSync(one, "a");
  const called = new Promise<void>((resolve) => {
    watch = watchFiles([one], resolve, 5);
  });
  watch?.follow([one, two]);
  writeFileSync(two, "b");
  await called;
  expect(true).toBe(true);
});
