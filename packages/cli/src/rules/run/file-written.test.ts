import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { writeNewFiles } from "../../write-new-files.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

test("fires once for each file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-files-"));
  const files = new Map([["a/b.txt", "new"]]);
  const planned = await writeNewFiles({ folder, files, cwd: folder, dryRun: true });
  expect(existsSync(join(folder, "a"))).toBe(false);
  const written = await writeNewFiles({ folder, files, cwd: folder });
  expect(readFileSync(join(folder, "a", "b.txt"), "utf8")).toBe("new");
  expect(written).toEqual([
    { rule: "run/file-written", level: "advisory", at: {}, data: { name: "a/b.txt", what: "written" } },
  ]);
  expect([...planned, ...written].map((one) => [describe(one, en), describe(one, fr)])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Nothing was: leave out --dry-run to write it.",
          "problem": "“a/b.txt” would be written.",
        },
        {
          "fix": "Rien ne l’a été : sans --dry-run, il le sera.",
          "problem": "« a/b.txt » serait écrit.",
        },
      ],
      [
        {
          "fix": "It is yours now: look at it and change what is not right.",
          "problem": "“a/b.txt” was written.",
        },
        {
          "fix": "Il est à vous : relisez-le et changez ce qui n’est pas juste.",
          "problem": "« a/b.txt » a été écrit.",
        },
      ],
    ]
  `);
});

test("stays silent", async () => {
  expect(await writeNewFiles({ folder: tmpdir(), files: new Map(), cwd: tmpdir() })).toEqual([]);
});
