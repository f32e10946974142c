import { parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import type { LinkRules } from "../render/link.js";
import { type ImportedText, type Marks, RichTextBuilder } from "./rich-text-builder.js";

export type { ImportedText } from "./rich-text-builder.js";

const silent = new Set(["html", "head", "body", "span", "meta", "article", "section", "main", "font", "wbr"]);
const unread = new Set([
  "script",
  "style",
  "title",
  "template",
  "iframe",
  "object",
  "svg",
  "math",
  "noscript",
  "textarea",
  "select",
]);
const blocks = new Set([
  "p",
  "div",
  "article",
  "section",
  "main",
  "li",
  "dt",
  "dd",
  "td",
  "th",
  "tr",
  "figure",
  "figcaption",
  "address",
  "pre",
  "header",
  "footer",
  "aside",
]);

/**
 * Rich text from pasted HTML. The words are kept, and what rich text has a place for; everything else is left behind and
 * said. Nothing of the markup itself survives. `links` are the links that may stay.
 */
export function importHtml(html: string, links?: LinkRules): ImportedText {
  const builder = new RichTextBuilder(links);
  const visit = (node: Tree.ChildNode, marks: Marks): unknown => {
    if (node.nodeName === "#text" && "value" in node) {
      builder.text(node.value.replaceAll(/[ \t\n\r\f]+/g, " "), marks);
      return;
    }
    if (!("tagName" in node)) return;
    const { tagName } = node;
    for (const { name } of node.attrs)
      if (!(tagName === "a" && name === "href") && name !== "class" && name !== "id") builder.drop(`${name}=""`);
    if (unread.has(tagName)) {
      builder.drop(tagName);
      return;
    }
    const children = (inner: Marks): void => {
      for (const child of node.childNodes) visit(child, inner);
    };
    switch (tagName) {
      case "b":
      case "strong":
        return children({ ...marks, strong: true });
      case "i":
      case "em":
        return children({ ...marks, emphasis: true });
      case "code":
      case "kbd":
      case "samp":
      case "tt":
        return children({ ...marks, code: true });
      case "a":
        return children(builder.linked(marks, node.attrs.find(({ name }) => name === "href")?.value.trim()));
      case "br":
        return builder.text("\n", marks);
      case "ul":
      case "ol":
        return builder.list(tagName === "ol", () => children(marks));
      case "blockquote":
        builder.end();
        children(marks);
        return builder.end("quote");
      case "img": {
        builder.drop("img");
        return builder.text(node.attrs.find(({ name }) => name === "alt")?.value ?? "", marks);
      }
    }
    const level = /^h([1-6])$/.exec(tagName)?.[1];
    if (level !== undefined) {
      builder.end();
      children(marks);
      return builder.end(Number(level));
    }
    const isBlock = blocks.has(tagName);
    if (!isBlock && !silent.has(tagName)) builder.drop(tagName);
    if (isBlock) builder.end();
    children(marks);
    if (isBlock) builder.end();
  };
  for (const node of parseFragment(html).childNodes) visit(node, {});
  return builder.finish();
}
