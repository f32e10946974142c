import { expect, test } from "vitest";
import { onePixel, withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace(
    withBrand({
      "pages/a.yaml":
        "template: notice@1\nmarket: fr\nheadline: Des chaises\npicture: { asset: chair.jpg, alt: A chair }\n",
      "assets/chair.jpg": "<script>",
    }),
  );
  const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 19,
          "contract": "notice@1",
          "file": "pages/a.yaml",
          "line": 4,
          "pointer": "/picture/asset",
          "template": "notice@1",
        },
        "data": {
          "name": "chair.jpg",
          "why": "broken",
        },
        "level": "hard",
        "rule": "content/picture-unusable",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Open it in a picture program and save it again, with the ending that fits its kind.",
        "problem": "“chair.jpg” is not the picture that its name says.",
      },
      "fr": {
        "fix": "Ouvrez-la dans un logiciel d’images et enregistrez-la de nouveau, avec la terminaison qui convient.",
        "problem": "« chair.jpg » n’est pas l’image que son nom annonce.",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace(
    withBrand({
      "pages/a.yaml":
        "template: notice@1\nmarket: fr\nheadline: Des chaises\npicture: { asset: chair.png, alt: A chair }\n",
      "assets/chair.png": onePixel,
    }),
  );
  const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
  expect(findings).toEqual([]);
});
