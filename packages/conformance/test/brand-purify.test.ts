import { join } from "node:path";
import { interpret } from "@trellis/brand";
import { importHtml, importMarkdown } from "@trellis/brand/import";
import createPurifier from "dompurify";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { attackStrings, readMarkupCases } from "../src/brand-strings.js";
import { richTemplate } from "../src/brand-templates.js";
import { findCorpora } from "../src/corpora.js";

const corpora = findCorpora();
if (corpora.folder === undefined) console.log(corpora.reason);

/** Another's judgement, made for a browser: it takes out of HTML whatever could run or mislead. */
const purifier = createPurifier(new JSDOM("").window);
// It reads every piece inside a body of its own.
const allowed = {
  ALLOWED_TAGS: [
    "#text",
    "a",
    "blockquote",
    "body",
    "br",
    "code",
    "em",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "strong",
    "ul",
  ],
  ALLOWED_ATTR: ["href"],
};

/** What DOMPurify would take out of a piece of HTML. */
function removedFrom(html: string): readonly unknown[] {
  // Behind a text, so that nothing of it is taken for the head of a document.
  purifier.sanitize(`x${html}`, allowed);
  return purifier.removed;
}

test("DOMPurify would find what is there to be found", () => {
  expect(removedFrom("<p>x</p>")).toEqual([]);
  for (const html of ["<p onclick='x'>x</p>", "<a href='javascript:x'>x</a>", "<img src=x>", "<script>x</script>"])
    expect(removedFrom(html), html).not.toEqual([]);
});

describe.runIf(corpora.folder !== undefined)("DOMPurify finds nothing to take out of rich text", () => {
  const strings = corpora.folder === undefined ? [] : attackStrings(readMarkupCases(join(corpora.folder, "markup")));
  const { operations } = richTemplate();
  const page = { locale: "en", picture: () => undefined };
  const rendered = (body: unknown): string =>
    /<div>([\s\S]*)<\/div>/.exec(interpret(operations, { body }, page))?.[1] ?? "nothing";

  test.each<[string, (text: string) => unknown]>([
    [
      "written as it is",
      (text) => [
        { type: "paragraph", text: [{ text, strong: true, code: true }] },
        { type: "list", items: [text] },
      ],
    ],
    ["read as Markdown", (text) => importMarkdown(text).value],
    ["pasted as HTML", (text) => importHtml(text).value],
    ["as a link's address in Markdown", (text) => importMarkdown(`[x](<${text}>)`).value],
  ])("%s", (_, rich) => {
    expect(strings.length).toBeGreaterThan(1000);
    const wrong = strings.filter((text) => removedFrom(rendered(rich(text))).length > 0);
    expect(wrong).toEqual([]);
  });
});
