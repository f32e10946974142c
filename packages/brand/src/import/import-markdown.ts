import { fromMarkdown } from "mdast-util-from-markdown";
import type { LinkRules } from "../render/link.js";
import { type ImportedText, type Marks, RichTextBuilder } from "./rich-text-builder.js";

/** A node of a Markdown tree, as far as it is looked at here. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly ordered?: boolean | null | undefined;
  readonly url?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly children?: readonly MarkdownNode[];
}

/** Deeper than anybody writes, and far from where a stack ends. */
const deepest = 200;
const nested = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){20,}/gm;

/** Rich text from Markdown (CommonMark). HTML in it is left behind, and so is what rich text has no place for; both are said. `links` are the links that may stay. */
export function importMarkdown(markdown: string, links?: LinkRules | ((address: string) => boolean)): ImportedText {
  const builder = new RichTextBuilder(links);
  let depth = 0;
  const visit = (node: MarkdownNode, marks: Marks): void => {
    if (depth >= deepest) {
      builder.drop("nesting");
      return;
    }
    depth += 1;
    read(node, marks);
    depth -= 1;
  };
  const read = (node: MarkdownNode, marks: Marks): unknown => {
    const children = (inner: Marks): void => {
      for (const child of node.children ?? []) visit(child, inner);
    };
    switch (node.type) {
      case "text":
        return builder.text(node.value?.replaceAll("\n", " ") ?? "", marks);
      case "break":
        return builder.text("\n", marks);
      case "inlineCode":
        return builder.text(node.value ?? "", { ...marks, code: true });
      case "strong":
        return children({ ...marks, strong: true });
      case "emphasis":
        return children({ ...marks, emphasis: true });
      case "link":
        return children(builder.linked(marks, node.url));
      case "heading":
        children(marks);
        return builder.end(node.depth ?? 1);
      case "blockquote": {
        for (const child of node.children ?? []) {
          if (child.type === "paragraph") {
            for (const inline of child.children ?? []) visit(inline, marks);
            builder.end("quote");
          } else visit(child, marks);
        }
        return;
      }
      case "list":
        return builder.list(node.ordered === true, () => children(marks));
      case "listItem":
        builder.end();
        for (const child of node.children ?? []) {
          // A list inside an item follows it; everything else of an item is one text.
          if (child.type === "paragraph") for (const inline of child.children ?? []) visit(inline, marks);
          else visit(child, marks);
        }
        return builder.end();
      case "code":
        builder.drop("code block");
        builder.text(node.value ?? "", { code: true });
        return builder.end();
      case "image":
        builder.drop("image");
        return builder.text(node.alt ?? "", marks);
      case "root":
        return children(marks);
      case "paragraph":
        children(marks);
        return builder.end();
      default:
        builder.drop(
          {
            html: "HTML",
            thematicBreak: "line",
            linkReference: "reference",
            definition: "reference",
            imageReference: "image",
          }[node.type] ?? node.type,
        );
        return children(marks);
    }
  };
  // Each sign opens another container, and a parser takes ever longer over the next.
  const flat = markdown.replaceAll(nested, () => {
    builder.drop("nesting");
    return "";
  });
  visit(fromMarkdown(flat), {});
  return builder.finish();
}
