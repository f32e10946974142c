import { expect, test } from "vitest";
import { refused, said } from "../../../test/acme.js";

const slots = { a: { type: "text", title: "Text" } };

test("fires", () => {
  const findings = refused({ main: "<p>{{#if a}}</p>" });
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "column": 4,
          "file": "template.html",
          "line": 4,
          "template": "notice@1",
        },
        "data": {
          "name": "{{#if a}}",
        },
        "level": "hard",
        "rule": "template/slot-malformed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Write {{ name }}: the name of a slot in two pairs of braces, and nothing else.",
        "problem": "“{{#if a}}” looks like a slot and is none.",
      },
      "fr": {
        "fix": "Écrivez {{ nom }} : le nom d’un champ entre deux paires d’accolades, et rien d’autre.",
        "problem": "« {{#if a}} » ressemble à un champ et n’en est pas un.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(refused({ slots, main: "<p>{{ a }} { a }</p>" })).toEqual([]);
});
