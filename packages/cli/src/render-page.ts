import { type Style, wrapText } from "@trellis/findings/report";

/**
 * A rule's page as a terminal shows it: the Markdown that our pages use (a title, headings, paragraphs, lists, code
 * between fences or indented) with paragraphs wrapped and code as it stands.
 */
export function renderPage(markdown: string, style: Style, width: number): string {
  const lines: string[] = [];
  let paragraph: string[] = [];
  let hang = "";
  let fence = "";

  function flush(): void {
    if (paragraph.length === 0) return;
    const [bullet = ""] = bulletOf(paragraph[0] ?? "");
    lines.push(...wrapText(plainText(paragraph.join(" ")), width, "", " ".repeat(bullet.length)));
    paragraph = [];
  }
  function code(line: string): void {
    lines.push(line.trim() === "" ? "" : style.quiet(`    ${line}`));
  }

  for (const line of markdown.trimEnd().split(/\r?\n/)) {
    const [, indent = "", mark = ""] = /^(\s*)(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== "" ? mark.startsWith(fence) && line.trim() === mark : mark !== "") {
      flush();
      fence = fence === "" ? mark : "";
      hang = fence === "" ? hang : indent;
    } else if (fence !== "") code(line.startsWith(hang) ? line.slice(hang.length) : line);
    else if (line.trim() === "") {
      flush();
      if (lines.at(-1) !== "") lines.push("");
    } else if (paragraph.length === 0 && line.startsWith("    ")) {
      code(line.slice(4));
    } else if (/^#+ /.test(line)) {
      flush();
      lines.push(style.strong(plainText(line.replace(/^#+ /, ""))));
    } else {
      if (bulletOf(line).length > 0) flush();
      paragraph.push(line.trim());
    }
  }
  flush();
  return `${lines.join("\n")}\n`;
}

function bulletOf(line: string): string[] {
  return [...(/^(?:[-*]|\d+\.) /.exec(line) ?? [])];
}

/** A line without the signs of Markdown that a terminal cannot show; code stands as it is. */
function plainText(markdown: string): string {
  return markdown
    .split(/(`[^`]*`)/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/\*\*(.+?)\*\*/g, "$1").replace(/\\([^A-Za-z0-9\s])/g, "$1"),
    )
    .join("");
}
