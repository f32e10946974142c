import { expect, test } from "vitest";
import { acmeBrand, withBrand } from "../../../test/acme-brand.js";
import { checkWorkspace, makeWorkspace, said } from "../../../test/workspace.js";

const page = { "pages/a.yaml": "template: notice@1\nmarket: fr\nheadline: Des chaises\n" };

test("fires", async () => {
  const brand = acmeBrand("brand", { majors: [1, 2], first: { status: "deprecated", sunset: "2027-05-14" } });
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
          "sunset": "2027-05-14",
        },
        "level": "hard",
        "rule": "content/template-ended",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Move to “notice@2”; what to write instead: trellis upgrade <tool> --template notice@2",
        "problem": "The template “notice@1” has ended: its last day was 14 May 2027.",
      },
      "fr": {
        "fix": "Passez à « notice@2 » ; ce qu’il faut écrire à la place : trellis upgrade <outil> --template notice@2",
        "problem": "Le modèle « notice@1 » a pris fin le 14 mai 2027.",
      },
    }
  `);
});

test("stays silent", async () => {
  const brand = acmeBrand("brand", { majors: [1, 2], first: { status: "deprecated", sunset: "2027-05-15" } });
  const { findings } = await checkWorkspace(makeWorkspace(withBrand({ ...brand, ...page })), { paths: ["pages"] });
  expect(findings.map(({ rule }) => rule)).not.toContain("content/template-ended");
});

test("fires for one that is retired", async () => {
  const brand = acmeBrand("brand", { first: { status: "retired" } });
  const { findings } = await checkWorkspace(makeWorkspace(withBrand({ ...brand, ...page })), { paths: ["pages"] });
  expect(said(findings).en).toEqual({
    problem: "The template “notice@1” is retired: nobody keeps it any more.",
    fix: "Ask Brand what takes its place.",
  });
});
