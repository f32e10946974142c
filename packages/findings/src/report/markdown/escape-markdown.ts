/**
 * A text as Markdown that shows just that text, in a cell of a table too: no markup, no HTML, no link, nobody
 * mentioned and no issue referred to, as GitHub and GitLab read it.
 */
export function escapeMarkdown(text: string): string {
  if (plain.test(text)) return text;
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[\\`*_{}[\]|~$!]/g, "\\$&")
      .replace(/[\r\n\t]+/g, " ")
      // What begins a heading, a list or a quotation only does so at the start of a line.
      .replace(/^(\s*)([#+=-])/, "$1\\$2")
      .replace(/^(\s*\d+)([.)])/, "$1\\$2")
      // A name, a number or an address that the site would link is cut by a space that nobody sees.
      .replace(/[@#]|:(?=\/\/|[\w+-]+:)|\bwww\.|\bGH-/gi, `$&${gap}`)
  );
}

/** A word as code, in a cell of a table too. */
export function codeSpan(text: string): string {
  return `\`${text.replace(/[`|\r\n]/g, "")}\``;
}

/** Most sentences hold nothing that Markdown reads. */
const plain = /^\p{L}(?:[\p{L}\p{N} ,;“”«»’\u00A0…?]|\.(?!\p{L}))*$/u;

const gap = "&#8203;";
