import type { RichText, RichTextBlock, RunningText, TextRun } from "../schema/rich-text.js";
import { escapeAttribute, escapeText } from "./escape.js";
import { writeLink } from "./link.js";

/** Rich text as HTML. `heading` is the level that its first level of headings gets: 2 is an h2. */
export function renderRichText(blocks: RichText | undefined, heading: number): string {
  let html = "";
  for (const block of blocks ?? []) html += renderBlock(block, heading);
  return html;
}

function renderBlock(block: RichTextBlock, heading: number): string {
  switch (block.type) {
    case "heading": {
      const tag = headingTag(block.level, heading);
      return `<${tag}>${renderRuns(block.text)}</${tag}>`;
    }
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      let html = `<${tag}>`;
      for (const item of block.items) html += `<li>${renderRuns(item)}</li>`;
      return `${html}</${tag}>`;
    }
    case "quote":
      return `<blockquote><p>${renderRuns(block.text)}</p></blockquote>`;
    default:
      return `<p>${renderRuns(block.text)}</p>`;
  }
}

/** The tag of a heading of rich text. */
export function headingTag(level: number, heading: number): string {
  return `h${Math.min(6, Math.max(1, heading - 1 + level))}`;
}

function renderRuns(text: RunningText): string {
  if (typeof text === "string") return renderText(text);
  let html = "";
  for (const run of text) html += renderRun(run);
  return html;
}

/** Marks in one order, whatever the order they were said in: link, strong, emphasis, code. */
function renderRun({ text, code, emphasis, strong, link }: TextRun): string {
  let html = renderText(text);
  if (code) html = `<code>${html}</code>`;
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return link === undefined ? html : `<a href="${escapeAttribute(writeLink(link))}">${html}</a>`;
}

function renderText(text: string): string {
  const html = escapeText(text);
  return html.includes("\n") ? html.replaceAll("\n", "<br>") : html;
}
