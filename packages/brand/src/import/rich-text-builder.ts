import { type Finding, finding } from "@trellis/findings";
import { type LinkRules, linkProblem } from "../render/link.js";
import { formattingDropped } from "../rules/content/formatting-dropped.js";
import type { RichText, RichTextBlock, RunningText, TextRun } from "../schema/rich-text.js";

/** Rich text made of something that makers have, and what was left behind. */
export interface ImportedText {
  readonly value: RichText;
  /** What had no place in rich text; one advice for each kind of thing, with its count. */
  readonly findings: readonly Finding[];
}

/** The marks on a stretch of text. */
export type Marks = Omit<TextRun, "text">;

/** Collects blocks and runs, and counts what is left behind. */
export class RichTextBuilder {
  private readonly blocks: RichTextBlock[] = [];
  private readonly dropped = new Map<string, number>();
  private runs: TextRun[] = [];
  private items: RunningText[] | undefined;

  constructor(private readonly links: LinkRules | ((address: string) => boolean) = {}) {}

  drop(name: string): void {
    this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1);
  }

  /** Adds text with its marks; equal neighbours become one. */
  text(text: string, marks: Marks): void {
    if (text === "") return;
    const last = this.runs.at(-1);
    if (last && sameMarks(last, marks)) this.runs[this.runs.length - 1] = { ...last, text: last.text + text };
    else this.runs.push({ ...marks, text });
  }

  /** The marks of a text that is linked; a link that may not be is left behind, and its words stay. */
  linked(marks: Marks, address: string | undefined): Marks {
    if (address === undefined || address === "") return marks;
    const { links } = this;
    if (typeof links === "function" ? links(address) : linkProblem(address, links) === undefined)
      return { ...marks, link: address };
    this.drop(`link ${address.slice(0, 60)}`);
    return marks;
  }

  /** Ends what was begun and makes it a block, or an item of the list that is open. */
  end(type: "paragraph" | "quote" | number = "paragraph"): void {
    const text = running(this.runs);
    this.runs = [];
    if (text === undefined) return;
    if (this.items) this.items.push(text);
    else if (typeof type === "number") this.blocks.push({ type: "heading", level: type, text });
    else this.blocks.push({ type, text });
  }

  /** A list; what stands in it becomes items. A list in a list is written flat. */
  list(ordered: boolean, content: () => void): void {
    this.end();
    if (this.items) {
      this.drop("list in a list");
      content();
      this.end();
      return;
    }
    this.items = [];
    content();
    this.end();
    const items = this.items;
    this.items = undefined;
    if (items.length > 0) this.blocks.push(ordered ? { type: "list", ordered, items } : { type: "list", items });
  }

  finish(): ImportedText {
    this.end();
    const findings = [...this.dropped].map(([name, count]) => finding(formattingDropped, {}, { name, count }));
    return { value: relativeLevels(this.blocks), findings };
  }
}

function sameMarks(a: Marks, b: Marks): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.link === b.link;
}

function running(runs: readonly TextRun[]): RunningText | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last || runs.every(({ text }) => text.trim() === "")) return undefined;
  const trimmed = runs
    .map((run) => (run === first ? { ...run, text: run.text.trimStart() } : run))
    .map((run, index) => (index === runs.length - 1 ? { ...run, text: run.text.trimEnd() } : run))
    .filter(({ text }) => text !== "");
  const [only] = trimmed;
  return trimmed.length === 1 && only && Object.keys(only).length === 1 ? only.text : trimmed;
}

/** The highest heading becomes level 1, and none skips a level. */
function relativeLevels(blocks: readonly RichTextBlock[]): RichText {
  const highest = Math.min(...blocks.flatMap((block) => (block.type === "heading" ? [block.level] : [])));
  let before = 0;
  return blocks.map((block) => {
    if (block.type !== "heading") return block;
    before = Math.min(block.level - highest + 1, before + 1);
    return { ...block, level: before };
  });
}
