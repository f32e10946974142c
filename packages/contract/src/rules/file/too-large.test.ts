import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
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
writeFileSync(join(root, "large.yaml"), "");
truncateSync(join(root, "large.yaml"), 10_000_000);

function check(path: string) {
  return readDocument({ root, path }).findings.map((found) => ({ found, en: say(found, en), fr: say(found, fr) }));
}

it("fires once", () => {
  expect(check("large.yaml")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Check that it is the right file. Data does not belong here: put it in a file of its own.",
          "problem": "The file has 10 MB; a file of this kind may have 1 MB. It was not read.",
        },
        "found": {
          "at": {
            "file": "large.yaml",
          },
          "data": {
            "limit": 1000000,
            "size": 10000000,
          },
          "level": "hard",
          "rule": "file/too-large",
        },
        "fr": {
          "fix": "Vérifiez que c’est le bon fichier. Les données n’ont pas leur place ici : mettez-les dans un fichier à part.",
          "problem": "Le fichier fait 10 Mo ; un fichier de ce genre peut faire 1 Mo. Il n’a pas été lu.",
        },
      },
    ]
  `);
});

it("stays silent", () => {
  expect(check("trellis.yaml")).toEqual([]);
});
