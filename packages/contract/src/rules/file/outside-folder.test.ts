import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

function check(path: string) {
  return readDocument({ root, path }).findings.map((found) => ({ found, en: say(found, en), fr: say(found, fr) }));
}

it("fires once", () => {
  expect(check("../other-tool/leads.csv")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Copy the file into the tool’s folder and write its path from there, such as “exports/leads.csv”.",
          "problem": "This path leaves the folder through “..”. It was not opened: a tool reads only files in its own folder.",
        },
        "found": {
          "at": {
            "file": "../other-tool/leads.csv",
          },
          "data": {
            "how": "upwards",
          },
          "level": "absolute",
          "rule": "file/outside-folder",
        },
        "fr": {
          "fix": "Copiez le fichier dans le dossier de l’outil et écrivez son chemin à partir de là, par exemple « exports/leads.csv ».",
          "problem": "Ce chemin sort du dossier par « .. ». Il n’a pas été ouvert : un outil ne lit que les fichiers de son dossier.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check("trellis.yaml")).toEqual([]);
});
