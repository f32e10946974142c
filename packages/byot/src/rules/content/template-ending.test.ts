import { expect, test } from "vitest";
import { acmeBrand, withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const page = { "pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n" };

test("fires", async () => {
  const brand = acmeBrand("brand", { majors: [1, 2], first: { status: "deprecated", sunset: "2027-06-30" } });
  const { findings } = await checkWorkspace(makeWorkspace(withBrand({ ...brand, ...page })), { paths: ["pages"] });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 11,
          "file": "pages/a.yaml",
          "line": 1,
          "pointer": "/template",
          "template": "notice@1",
        },
        "data": {
          "name": "notice@1",
          "owner": "Brand",
          "successor": "notice@2",
          "sunset": "2027-06-30",
        },
        "level": "advisory",
        "rule": "content/template-ending",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Move to “notice@2”; what to write instead: trellis upgrade <tool> --template notice@2",
        "problem": "The template “notice@1” is going away: its last day is 30 June 2027. After that, this page fails the check.",
      },
      "fr": {
        "fix": "Passez à « notice@2 » ; ce qu’il faut écrire à la place : trellis upgrade <outil> --template notice@2",
        "problem": "Le modèle « notice@1 » va disparaître : son dernier jour est le 30 juin 2027. Ensuite, cette page échouera au contrôle.",
      },
    }
  `);
});

test("stays silent", async () => {
  const brand = acmeBrand("brand", { majors: [1, 2], first: { status: "deprecated", sunset: "2027-05-14" } });
  const { findings } = await checkWorkspace(makeWorkspace(withBrand({ ...brand, ...page })), { paths: ["pages"] });
  expect(findings.map(({ rule }) => rule)).not.toContain("content/template-ending");
});
