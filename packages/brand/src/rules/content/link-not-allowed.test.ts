import type { Json } from "@trellis/findings";
import { expect, test } from "vitest";
import { page, said } from "../../../test/acme.js";

const draft = { slots: { a: { type: "link", title: "Link" } }, main: '<a href="{{ a }}">Go</a>' };

test("fires", () => {
  const findings = page(draft, { a: "JaVaScRiPt:alert(1)" }).findings;
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "contract": "notice@1",
          "pointer": "/a",
          "slot": "a",
          "template": "notice@1",
        },
        "data": {
          "allowed": [
            "https",
            "mailto",
            "tel",
          ],
          "value": {
            "classification": "public",
            "value": "JaVaScRiPt:alert(1)",
          },
          "why": "scheme",
        },
        "level": "hard",
        "rule": "content/link-not-allowed",
      },
    ]
  `);
  expect(said(findings)).toMatchInlineSnapshot(`
    {
      "en": {
        "fix": "Begin it with “https:”, “mailto:” or “tel:”.",
        "problem": "“JaVaScRiPt:alert(1)” is no address that a page may lead to.",
      },
      "fr": {
        "fix": "Commencez-la par « https: », « mailto: » ou « tel: ».",
        "problem": "« JaVaScRiPt:alert(1) » n’est pas une adresse où une page puisse mener.",
      },
    }
  `);
});

test("stays silent", () => {
  expect(page(draft, { a: "https://acme.example/" }).findings).toEqual([]);
});

test("the form of an address or of a picture is told by an example", () => {
  const fix = (type: string, a: Json): string => {
    const slots = { a: { type, title: "A" } };
    const main = type === "link" ? '<a href="{{ a }}">x</a>' : '<img src="{{ a }}" alt="{{ a.alt }}">';
    return said(page({ slots, main }, { a }).findings).en.fix;
  };
  expect(fix("link", "java\tscript:go()")).toBe("Write it like https://acme.example/spring.");
  expect(fix("image", { asset: "../../x.png", alt: "X" })).toBe("Write it like spring/table.png.");
});
