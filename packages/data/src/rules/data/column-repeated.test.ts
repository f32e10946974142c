import { expect, it } from "vitest";
import { checkRule } from "../../../test/check-file.js";

const rule = "data/column-repeated";

it("fires once", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,Email\nada@acme.example,web,x\n", {
      email: "Email",
      source: "Source",
    }),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": {
          "fix": "Give each of them a name of its own, or delete those that are not needed. Until then the first one was taken.",
          "problem": "2 columns are called “Email” (A1, C1), so it is not clear which one “E-mail address” comes from.",
        },
        "found": {
          "at": {
            "cell": "C1",
            "column": 14,
            "contract": "signup@1",
            "file": "a.csv",
            "line": 1,
            "pointer": "/email",
          },
          "data": {
            "cells": [
              "A1",
              "C1",
            ],
            "name": "Email",
          },
          "level": "hard",
          "rule": "data/column-repeated",
        },
        "fr": {
          "fix": "Donnez à chacune son propre nom, ou supprimez celles qui ne servent pas. En attendant, la première a été prise.",
          "problem": "2 colonnes s’appellent « Email » (A1, C1) : on ne sait pas laquelle donne « Adresse e-mail ».",
        },
      },
    ]
  `);
});

it("stays silent", async () => {
  expect(
    await checkRule(rule, "a.csv", "Email,Source,Note,Note\nada@acme.example,web,1,2\n", {
      email: "Email",
      source: "Source",
    }),
  ).toEqual([]);
});

it("holds without a map too", async () => {
  expect(
    (await checkRule(rule, "a.csv", "Email,Source,Email\nada@acme.example,web,x\n")).map(({ en, fr }) => [en, fr]),
  ).toMatchInlineSnapshot(`
    [
      [
        {
          "fix": "Give each of them a name of its own, or delete those that are not needed. Until then the first one was taken.",
          "problem": "2 columns are called “Email” (A1, C1), so it is not clear which one “E-mail address” comes from.",
        },
        {
          "fix": "Donnez à chacune son propre nom, ou supprimez celles qui ne servent pas. En attendant, la première a été prise.",
          "problem": "2 colonnes s’appellent « Email » (A1, C1) : on ne sait pas laquelle donne « Adresse e-mail ».",
        },
      ],
    ]
  `);
});
