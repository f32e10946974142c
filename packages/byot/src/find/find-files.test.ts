import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "./find-files.js";

const root = realpathSync(mkdtempSync(join(tmpdir(), "trellis-find-files-")));
const tool = join(root, "tool");
for (const folder of ["tool/exports/old", "tool/node_modules/x", "tool/.git", "secrets"])
  mkdirSync(join(root, folder), { recursive: true });
for (const file of [
  "tool/exports/b.csv",
  "tool/exports/a.csv",
  "tool/exports/old/c.csv",
  "tool/exports/[x] (1).csv",
  "tool/node_modules/x/x.csv",
  "tool/.git/g.csv",
  "secrets/s.csv",
  `tool/exports/old/${"a".repeat(120)}`,
]) {
  writeFileSync(join(root, file), "");
}
symlinkSync(join(root, "secrets", "s.csv"), join(tool, "exports", "link.csv"));
symlinkSync(join(root, "secrets"), join(tool, "elsewhere"), "junction");
symlinkSync(join(tool, "exports", "a.csv"), join(tool, "inside.csv"));

const found = { files: [], outside: [], unreadable: [] };

test.each([
  [
    "exports/*.csv",
    { files: ["exports/[x] (1).csv", "exports/a.csv", "exports/b.csv"], outside: ["exports/link.csv"] },
  ],
  ["exports/old/*.csv", { files: ["exports/old/c.csv"] }],
  ["./exports/a.csv", { files: ["exports/a.csv"] }],
  ["exports/{a,b}.csv", { files: ["exports/a.csv", "exports/b.csv"] }],
  ["exports/[x] (1).csv", { files: ["exports/[x] (1).csv"] }],
  ["inside.csv", { files: ["inside.csv"] }],
  ["**/c.csv", { files: ["exports/old/c.csv"], outside: ["elsewhere"] }],
  ["exports\\old\\*.csv", { files: ["exports/old/c.csv"] }],
  ["exp*/a.csv", { files: ["exports/a.csv"] }],
  ["*/a.csv", { files: ["exports/a.csv"], outside: ["elsewhere"] }],
  ["exports/*.txt", {}],
  ["no-such-folder/*.csv", {}],
  ["exports", { isFolder: true }],
  ["exports/", { isFolder: true }],
  ["elsewhere/*.csv", { outside: ["elsewhere"] }],
  ["../secrets/*.csv", { leaves: "upwards" }],
  ["exports/../../secrets/s.csv", { leaves: "upwards" }],
  ["**/../../secrets/*.csv", { leaves: "upwards" }],
  ["{..,x}/secrets/*.csv", { outside: ["elsewhere"] }],
  ["/etc/passwd", { leaves: "absolute" }],
  ["C:\\secrets\\*.csv", { leaves: "absolute" }],
  ["\\\\server\\share\\*.csv", { leaves: "absolute" }],
  ["!exports/a.csv", {}],
  ["exports/old/(a+)+b", {}],
  ["exports/old/[a]+[a]+[a]+[a]+[a]+[a]+[a]+[a]+[a]+[a]+b", {}],
  ["exports/old/+(a|aa)+(a|aa)b", {}],
  ["exports/old/{a,aa}{a,aa}{a,aa}{a,aa}b", { tooWide: true }],
  ["*a*a*a*a.csv", { tooWide: true }],
  ["**/**/**/*.csv", { tooWide: true }],
])("%s", async (pattern, want) => {
  expect(await findFiles(tool, pattern)).toEqual({ ...found, ...want });
});
