/** One fenced block of a Markdown page. */
export interface Block {
  /** "sh", "ts". */
  readonly language: string;
  /** The words after the language: "run", "rule", "output". */
  readonly tags: readonly string[];
  readonly text: string;
  /** 1-based line of the fence. */
  readonly line: number;
}

/** Every fenced block of a page, in order. A block in a list loses the list's indent. */
export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { indent: number; fence: string; info: string; line: number; lines: string[] } | undefined;
  for (const [index, text] of markdown.split(/\r?\n/).entries()) {
    const [, indent = "", fence = "", info = ""] = /^( *)(`{3,})(.*)$/.exec(text) ?? [];
    if (!open && fence) open = { indent: indent.length, fence, info: info.trim(), line: index + 1, lines: [] };
    else if (open && fence === open.fence && !info.trim()) {
      const [language = "", ...tags] = open.info.split(/\s+/);
      blocks.push({ language, tags, text: open.lines.join("\n"), line: open.line });
      open = undefined;
    } else open?.lines.push(text.slice(0, open.indent).trim() === "" ? text.slice(open.indent) : text);
  }
  return blocks;
}
