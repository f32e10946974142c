import { expect, test } from "vitest";
import { withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

test("fires", async () => {
  const cwd = makeWorkspace(withBrand({ "pages/a.yaml": "template: notice@1\nmarket: gb\nheadline: Chairs\n" }));
  const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 9,
          "contract": "notice@1",
          "file": "pages/a.yaml",
          "line": 2,
          "pointer": "/market",
          "template": "notice@1",
        },
        "data": {
          "known": [
            "fr",
            "uk",
          ],
          "name": "gb",
        },
        "level": "hard",
        "rule": "content/market-unknown",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Choose “fr” or “uk”, or ask the brand team for a new market.",
        "problem": "The brand has no market called “gb”.",
      },
      "fr": {
        "fix": "Choisissez « fr » ou « uk », ou demandez un nouveau marché à l’équipe de la marque.",
        "problem": "La marque n’a pas de marché « gb ».",
      },
    }
  `);
});

test("stays silent", async () => {
  const cwd = makeWorkspace(withBrand({ "pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n" }));
  const { findings } = await checkWorkspace(cwd, { paths: ["pages"] });
  expect(findings).toEqual([]);
});
