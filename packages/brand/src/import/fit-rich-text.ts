import { type Finding, finding } from "@trellis/findings";
import { formattingDropped } from "../rules/content/formatting-dropped.js";
import type { RichText, RichTextBlock, RunningText, TextRun } from "../schema/rich-text.js";
import type { RichTextKind } from "../slots/slot.js";

/** Rich text made to fit a slot: what the slot does not allow becomes plain paragraphs and plain words, and is said. */
export function fitRichText(
  value: RichText,
  allow: readonly RichTextKind[],
): { readonly value: RichText; readonly findings: readonly Finding[] } {
  const dropped = new Map<string, number>();
  const may = (kind: RichTextKind): boolean => {
    if (allow.includes(kind)) return true;
    dropped.set(kind, (dropped.get(kind) ?? 0) + 1);
    return false;
  };
  const run = ({ text, ...marks }: TextRun): TextRun => ({
    text,
    ...(marks.strong && may("strong") ? { strong: true } : {}),
    ...(marks.emphasis && may("emphasis") ? { emphasis: true } : {}),
    ...(marks.code && may("code") ? { code: true } : {}),
    ...(marks.link !== undefined && may("link") ? { link: marks.link } : {}),
  });
  const running = (text: RunningText): RunningText => (typeof text === "string" ? text : text.map(run));
  const block = (one: RichTextBlock): RichTextBlock[] => {
    if (one.type === "list") {
      const items = one.items.map(running);
      return may("list") ? [{ ...one, items }] : items.map((text) => ({ type: "paragraph", text }));
    }
    const text = running(one.text);
    if (one.type === "paragraph" || may(one.type)) return [{ ...one, text }];
    return [{ type: "paragraph", text }];
  };
  const fitted = value.flatMap(block);
  const findings = [...dropped].map(([name, count]) => finding(formattingDropped, {}, { name, count }));
  return { value: fitted, findings };
}
