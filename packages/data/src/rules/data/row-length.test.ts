import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/row-length";

it("fires once", async () => {
  expect(await checkRule(rule, "a.csv", "email,source\nada@acme.example,Acme, Inc.,web\n")).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "If a text in it contains “,”, put that text in quotation marks: "…". Or export the file again.",
          "problem": "This row has 4 cells and the first row has 2, so the row was left out.",
        },
        "found": {
          "at": {
            "cell": "A2",
            "column": 1,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 2,
            "record": 1,
          },
          "data": {
            "cells": 4,
            "columns": 2,
            "delimiter": ",",
          },
          "level": "hard",
          "rule": "data/row-length",
        },
        "fr": {
          "fix": "Si un de ses textes contient « , », mettez ce texte entre guillemets droits : "…". Ou exportez de nouveau le fichier.",
          "problem": "Cette ligne a 4 cellules et la première en a 2 ; elle a été laissée de côté.",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(await checkRule(rule, "a.csv", "email,source\nada@acme.example,web,,\n,\n")).toEqual([]);
});

it("tells a row that is too short", async () => {
  expect(
    (await checkRule(rule, "a.csv", "email;source;seats\nada@acme.example;web\ngrace@acme.example;web;2\n")).map(
      ({ en, fr }) => [en, fr],
    ),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Add what is missing, or look for a line break inside a text: such a text must stand in quotation marks.",
          "problem": "This row has 2 cells and the first row has 3, so the row was left out.",
        },
        {
          "fix": "Ajoutez ce qui manque, ou cherchez un retour à la ligne dans un texte : un tel texte doit être entre guillemets droits.",
          "problem": "Cette ligne a 2 cellules et la première en a 3 ; elle a été laissée de côté.",
        },
      ],
    ]
  `);
});

it("names a tab", async () => {
  expect(
    (await checkRule(rule, "a.tsv", "email\tsource\nada@acme.example\tweb\tx\n")).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "If a text in it contains a tab, put that text in quotation marks: "…". Or export the file again.",
          "problem": "This row has 3 cells and the first row has 2, so the row was left out.",
        },
        {
          "fix": "Si un de ses textes contient une tabulation, mettez ce texte entre guillemets droits : "…". Ou exportez de nouveau le fichier.",
          "problem": "Cette ligne a 3 cellules et la première en a 2 ; elle a été laissée de côté.",
        },
      ],
    ]
  `);
});
