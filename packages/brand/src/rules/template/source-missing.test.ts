import { expect, test } from "vitest";
import { folderWith, said } from "../../../test/acme.js";
import { readTemplate } from "../../index.js";

const manifest = `template: notice
version: 1.0.0
title: Notice
owner: brand
status: draft
kind: fragment
slots: {}
`;

test("fires", async () => {
  const findings = (await readTemplate({ root: folderWith({ "template.yaml": manifest }) })).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "template.yaml",
        },
        "data": {},
        "level": "hard",
        "rule": "template/source-missing",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Put the markup beside template.yaml, under one of these names.",
        "problem": "The folder holds no template.html and no template.mjml.",
      },
      "fr": {
        "fix": "Placez le balisage à côté de template.yaml, sous l’un de ces noms.",
        "problem": "Le dossier ne contient ni template.html ni template.mjml.",
      },
    }
  `);
});

test("stays silent", async () => {
  expect(
    (await readTemplate({ root: folderWith({ "template.yaml": manifest, "template.html": "<p>Hi</p>" }) })).findings,
  ).toEqual([]);
});
