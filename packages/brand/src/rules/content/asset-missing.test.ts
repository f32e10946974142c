import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = {
  slots: { a: { type: "image", title: "Picture" } },
  main: '<img src="{{ a }}" alt="{{ a.alt }}">',
};

test("fires", () => {
  const findings = page(
    draft,
    { a: { asset: "y.jpg", alt: "A tree" } },
    { assets: new Map([["x.jpg", { src: "/x.jpg" }]]) },
  ).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a/asset",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "name": "y.jpg",
        },
        "level": "hard",
        "rule": "content/asset-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Put the file into the folder “assets” of the page or of the tool, or correct its name; capitals count.",
        "problem": "There is no image “y.jpg”.",
      },
      "fr": {
        "fix": "Placez le fichier dans le dossier « assets » de la page ou de l’outil, ou corrigez son nom ; les majuscules comptent.",
        "problem": "Il n’y a pas d’image « y.jpg ».",
      },
    }
  `);
});

test("stays silent", () => {
  expect(
    page(draft, { a: { asset: "x.jpg", alt: "A tree" } }, { assets: new Map([["x.jpg", { src: "/x.jpg" }]]) }).findings,
  ).toEqual([]);
});
