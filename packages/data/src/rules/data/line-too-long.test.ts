import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/line-too-long";

it("fires once", async () => {
  expect(
    await checkRule(
      rule,
      "a.ndjson",
      `{"email":"${"x".repeat(17 * 1024 * 1024)}"}\n{"email":"ada@acme.example","source":"web"}\n`,
    ),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Check that the file kept its line ends and that no file or image is stored in a field; then export it again.",
          "problem": "The record that begins here is larger than 16 MB, so it was left out.",
        },
        "found": {
          "at": {
            "column": 1,
            "contract": "signup@1",
            "file": "a.ndjson",
            "line": 1,
            "record": 1,
          },
          "data": {
            "megabytes": 16,
          },
          "level": "hard",
          "rule": "data/line-too-long",
        },
        "fr": {
          "fix": "Vérifiez que le fichier a gardé ses fins de ligne et qu’aucun champ ne contient de fichier ou d’image, puis exportez-le de nouveau.",
          "problem": "L’enregistrement qui commence ici dépasse 16 Mo ; il a été laissé de côté.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(
      rule,
      "a.ndjson",
      `{"email":"ada@acme.example","source":"web","note":"${"x".repeat(1024 * 1024)}"}\n`,
    ),
  ).toEqual([]);
});
