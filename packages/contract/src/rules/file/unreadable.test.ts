import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe as say } from "@trellis/findings";
import { afterAll, expect, it } from "vitest";
import { readDocument } from "../../read/index.js";
import * as en from "../words-en.gen.js";
import * as fr from "../words-fr.gen.js";

const root = mkdtempSync(join(tmpdir(), "trellis-rule-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
writeFileSync(join(root, "trellis.yaml"), "tool: webinar-import\n");
mkdirSync(join(root, "exports"));

function check(path: string) {
  return readDocument({ root, path }).findings.map((found) => ({ found, en: say(found, en), fr: say(found, fr) }));
}

it("fires once", () => {
  expect(check("exports")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Name a file in the folder instead.",
          "problem": "This is a folder, where a file is needed.",
        },
        "found": {
          "at": {
            "file": "exports",
          },
          "data": {
            "why": "folder",
          },
          "level": "hard",
          "rule": "file/unreadable",
        },
        "fr": {
          "fix": "Indiquez plutôt un fichier de ce dossier.",
          "problem": "C’est un dossier, là où il faut un fichier.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check("trellis.yaml")).toEqual([]);
});
