import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = {
  slots: { a: { type: "image", title: "Picture" } },
  main: '<img src="{{ a }}" alt="{{ a.alt }}">',
};

test("fires", () => {
  const findings = page(draft, { a: { asset: "x.jpg", alt: "IMG_2041.jpg" } }).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a/alt",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "text": {
            "classification": "public",
            "value": "IMG_2041.jpg",
          },
        },
        "level": "hard",
        "rule": "content/alt-is-file-name",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Say what the image shows, for those who cannot see it; or write “decorative: true” instead.",
        "problem": "The description of the image is a file's name: “IMG_2041.jpg”.",
      },
      "fr": {
        "fix": "Dites ce que montre l’image, pour qui ne la voit pas ; ou écrivez « decorative: true » à la place.",
        "problem": "La description de l’image est un nom de fichier : « IMG_2041.jpg ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: { asset: "x.jpg", alt: "A tree" } }).findings).toEqual([]);
});
