import { expect, test } from "vitest";
import { color, folderWith, tokensOf } from "../../test/acme.js";
import { checkStyleSheets } from "./check-style-sheets.js";

const { tokens } = tokensOf({ color: { text: color(0, 0, 0) } });

/** Rule, place and name of what is found in sheets of which "a/page.css" is the template's. */
function found(sheets: Readonly<Record<string, string>>): unknown[] {
  const findings = checkStyleSheets({ root: folderWith(sheets), paths: ["a/page.css"], tokens, template: "notice@1" });
  return findings.map(({ rule, at: { file, line, column }, data }) => [
    rule,
    `${file}:${line}:${column}`,
    data.name,
    data.nearest,
  ]);
}

const base = { "base.css": ":root { --gap: 1rem; }\n" };

test("a sheet may use tokens, its own properties, and those of what it imports", () => {
  const page =
    '@import "../base.css";\n@import url("../generated/tokens.css");\np { --own: 1px; color: var(--color-text); margin: var(--gap) var( --own ); }\n';
  expect(found({ ...base, "a/page.css": page })).toEqual([]);
});

test.each<[string, string, unknown[]]>([
  [
    "a property that is no token",
    "p {\n  color: var(--color-txt, red);\n}",
    ["template/token-unknown", "a/page.css:2:10", "--color-txt", "--color-text"],
  ],
  [
    "an import from elsewhere",
    '@import "https://fonts.example/a.css";',
    ["template/style-invalid", "a/page.css:1:1", "@import", undefined],
  ],
  [
    "a picture from elsewhere",
    "p { background: url(//cdn.example/x.png) }",
    ["template/style-invalid", "a/page.css:1:17", "//cdn.example/x.png", undefined],
  ],
  [
    "an import from outside of the package",
    '@import "../../../x.css";',
    ["file/outside-folder", "../../x.css:undefined:undefined", undefined, undefined],
  ],
  ["what does not parse", "p { color: red; } }", ["template/style-invalid", "a/page.css:1:19", undefined, undefined]],
])("%s is found", (_, css, expected) => {
  expect(found({ ...base, "a/page.css": css })).toEqual([expected]);
});

test("sheets that import each other are read once", () => {
  expect(
    found({
      "a/page.css": '@import "../b.css";\np { color: var(--b) }',
      "b.css": '@import "a/page.css";\n:root { --b: red }',
    }),
  ).toEqual([]);
});
