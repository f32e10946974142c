import { expect, test } from "vitest";
import { importHtml, importMarkdown } from "../src/import/index.js";

const dropped = ({ findings }: { findings: readonly { data: { readonly [key: string]: unknown } }[] }) =>
  findings.map(({ data }) => `${data.name} ${data.count}`);

test("Markdown becomes rich text, and what has no place is said", () => {
  const imported = importMarkdown(`# Title

One **two** *three* \`four\` [five](https://acme.example/) [six](javascript:go\\(\\)).

### Deeper

1. a
2. b **c**

> Quoted

![Alt](x.png)

<script>go()</script>

---
`);
  expect(imported.value).toMatchInlineSnapshot(`
    [
      {
        "level": 1,
        "text": "Title",
        "type": "heading",
      },
      {
        "text": [
          {
            "text": "One ",
          },
          {
            "strong": true,
            "text": "two",
          },
          {
            "text": " ",
          },
          {
            "emphasis": true,
            "text": "three",
          },
          {
            "text": " ",
          },
          {
            "code": true,
            "text": "four",
          },
          {
            "text": " ",
          },
          {
            "link": "https://acme.example/",
            "text": "five",
          },
          {
            "text": " six.",
          },
        ],
        "type": "paragraph",
      },
      {
        "level": 2,
        "text": "Deeper",
        "type": "heading",
      },
      {
        "items": [
          "a",
          [
            {
              "text": "b ",
            },
            {
              "strong": true,
              "text": "c",
            },
          ],
        ],
        "ordered": true,
        "type": "list",
      },
      {
        "text": "Quoted",
        "type": "quote",
      },
      {
        "text": "Alt",
        "type": "paragraph",
      },
    ]
  `);
  expect(dropped(imported)).toMatchInlineSnapshot(`
    [
      "link javascript:go() 1",
      "image 1",
      "HTML 1",
      "line 1",
    ]
  `);
});

test("pasted HTML becomes rich text, and what has no place is said", () => {
  const imported = importHtml(`<meta charset="utf-8"><h2 style="color:red" onclick="go()">Title</h2>
<p>One <b>two</b> <span style="x">three</span><br>four <a href="JaVaScRiPt:go()">five</a> <a href="https://acme.example/" target="_blank">six</a></p>
<table><tr><td>seven</td></tr></table><ul><li>eight<ul><li>nine</li></ul></li></ul>
<script>go()</script><img src=x onerror=go() alt="ten"><blockquote><p>eleven</p></blockquote>`);
  expect(imported.value).toMatchInlineSnapshot(`
    [
      {
        "level": 1,
        "text": "Title",
        "type": "heading",
      },
      {
        "text": [
          {
            "text": "One ",
          },
          {
            "strong": true,
            "text": "two",
          },
          {
            "text": " three
    four five ",
          },
          {
            "link": "https://acme.example/",
            "text": "six",
          },
        ],
        "type": "paragraph",
      },
      {
        "text": "seven",
        "type": "paragraph",
      },
      {
        "items": [
          "eight",
          "nine",
        ],
        "type": "list",
      },
      {
        "text": "ten",
        "type": "paragraph",
      },
      {
        "text": "eleven",
        "type": "paragraph",
      },
    ]
  `);
  expect(dropped(imported)).toMatchInlineSnapshot(`
    [
      "charset="" 1",
      "style="" 2",
      "onclick="" 1",
      "link JaVaScRiPt:go() 1",
      "target="" 1",
      "table 1",
      "tbody 1",
      "list in a list 1",
      "script 1",
      "src="" 1",
      "onerror="" 1",
      "alt="" 1",
      "img 1",
    ]
  `);
});
