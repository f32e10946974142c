import { type Style, wrapText } from "@trellis/findings/report";

/**
 * A rule's page as a terminal shows it: the Markdown that our pages use (a title, headings, paragraphs, lists, fenced
 * code) with paragraphs wrapped and code as it stands.
 */
export function renderPage(markdown: string, style: Style, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let isCode = false;

  function flush(): void {
    if (paragraph.length === 0) return;
    const bullet = /^(?:[-*]|\d+\.) /.exec(paragraph[0] ?? "")?.[0] ?? "";
    lines.push(...wrapText(paragraph.join(" "), width, "", " ".repeat(bullet.length)));
    paragraph = [];
  }

  for (const line of markdown.trimEnd().split(/\r?\n/)) {
    if (line.startsWith("```")) {
      flush();
      isCode = !isCode;
    } else if (isCode) lines.push(line === "" ? "" : style.quiet(`    ${line}`));
    else if (line === "") {
      flush();
      if (lines.at(-1) !== "") lines.push("");
    } else if (/^#+ /.test(line)) {
      flush();
      lines.push(style.strong(line.replace(/^#+ /, "")));
    } else {
      if (/^(?:[-*]|\d+\.) /.test(line)) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return `${lines.join("\n")}\n`;
}
