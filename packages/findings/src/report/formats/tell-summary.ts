import { visibleText } from "../../visible-text.js";
import { isAlone } from "../is-alone.js";
import { longest } from "../pen.js";
import type { Report } from "../report.js";
import type { FormatPhrases } from "./format-phrases.js";

/** What every report that people read may be given besides. */
export interface ToldBesides {
  readonly phrases: FormatPhrases;
  /** Says what was looked at, in place of the count of tools and records; empty says nothing of it. */
  readonly checked?: string;
}

/** What was looked at, and how much there is to mend: one line of plain text. */
export function tellSummary({ summary, tools }: Report, { phrases, checked }: ToldBesides): string {
  // A file that was checked on its own counts as a file, not as a tool.
  const seen = { ...summary, tools: tools.filter((tool) => !isAlone(tool)).length };
  const looked = checked === undefined ? phrases.checked(seen) : visibleText(checked, longest);
  return [looked, phrases.totals(summary)].filter((part) => part !== "").join(" ");
}
