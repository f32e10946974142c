import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe } from "@trellis/findings";
import { expect, test } from "vitest";
import { writeList } from "../../exceptions/write-list.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

/** Adds an exception to a file with this text, and gives what came of it. */
async function add(text: string) {
  const cwd = mkdtempSync(join(tmpdir(), "trellis-list-"));
  const file = join(cwd, "waivers.yaml");
  writeFileSync(file, text);
  const problem = await writeList({ file, key: "waivers", cwd, add: [{ id: "a" }] });
  return { problem, text: readFileSync(file, "utf8") };
}

test("fires once, and writes nothing", async () => {
  const { problem, text } = await add("waivers: none so far\n");
  expect(text).toBe("waivers: none so far\n");
  expect(problem).toMatchInlineSnapshot(`
    {
      "at": {
        "file": "waivers.yaml",
      },
      "data": {
        "key": "waivers",
        "name": "waivers.yaml",
      },
      "level": "absolute",
      "rule": "run/list-unwritable",
    }
  `);
  expect(problem && [describe(problem, en), describe(problem, fr)]).toMatchInlineSnapshot(`
    [
      {
        "fix": "Mend the file first: trellis check says what is wrong with it, and where.",
        "problem": "“waivers.yaml” is not a list of “waivers” that could be added to, so nothing was written.",
      },
      {
        "fix": "Corrigez d’abord ce fichier : trellis check dit ce qui n’y va pas, et où.",
        "problem": "« waivers.yaml » n’est pas une liste de « waivers » que l’on pourrait compléter : rien n’a été écrit.",
      },
    ]
  `);
});

test("stays silent", async () => {
  expect(await add("# Ours.\nwaivers: []\n")).toEqual({ problem: undefined, text: "# Ours.\nwaivers:\n  - id: a\n" });
});
