import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { writeNewFiles } from "../../write-new-files.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

test("fires once, and writes nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-files-"));
  writeFileSync(join(folder, "b.txt"), "mine");
  const files = new Map([
    ["a.txt", "new"],
    ["b.txt", "new"],
  ]);
  const findings = await writeNewFiles({ folder, files, cwd: folder });
  expect(findings).toEqual([{ rule: "run/file-exists", level: "absolute", at: {}, data: { name: "b.txt" } }]);
  expect(findings.map((one) => [describe(one, en), describe(one, fr)])).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Name another place, or move the file away first.",
          "problem": "“b.txt” is there already, so nothing was written.",
        },
        {
          "fix": "Indiquez un autre endroit, ou déplacez d’abord ce fichier.",
          "problem": "« b.txt » existe déjà : rien n’a été écrit.",
        },
      ],
    ]
  `);
  expect(readFileSync(join(folder, "b.txt"), "utf8")).toBe("mine");
  expect(() => readFileSync(join(folder, "a.txt"))).toThrow();
});

test("stays silent", async () => {
  const folder = mkdtempSync(join(tmpdir(), "trellis-files-"));
  const findings = await writeNewFiles({ folder, files: new Map([["a/b.txt", "new"]]), cwd: folder });
  expect(findings.map(({ rule }) => rule)).toEqual(["run/file-written"]);
});
