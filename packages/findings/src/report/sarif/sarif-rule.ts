import type { Level } from "../../level.js";
import { wordKey } from "../../words.js";

/** What a report for other programs tells of a rule. */
export interface RuleHelp {
  /** The level that the rule has by itself. */
  readonly level: Level;
  /** Its page, in Markdown. */
  readonly page?: string;
}

/** A rule as the driver of a SARIF run lists it, with its page as help. */
export function sarifRule(id: string, help: RuleHelp | undefined, found: Level): object {
  const level = help?.level ?? found;
  const page = help?.page?.trim();
  const [title, first] = page === undefined ? [id, id] : openingOf(page);
  return {
    id,
    name: pascal(id),
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(first) },
    ...(page === undefined ? {} : { help: { text: plainText(page), markdown: page } }),
    defaultConfiguration: { level: { advisory: "note", soft: "warning", hard: "error", absolute: "error" }[level] },
    properties: { tags: [id.slice(0, id.indexOf("/"))], trellisLevel: level },
  };
}

/** The title of a page, and its first paragraph. */
function openingOf(page: string): [string, string] {
  const [heading = "", ...rest] = page.split(/\n\s*\n/);
  const title = heading.replace(/^#+\s*/, "").replaceAll("\n", " ");
  const paragraph = rest.find((block) => !/^(?:```|#|\||-)/.test(block.trim())) ?? title;
  return [title, plainText(paragraph).replaceAll("\n", " ")];
}

/** Markdown without its marks: what a reader without a renderer sees. */
function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*\n?/gm, "")
    .replace(/^#+\s*/gm, "")
    .replace(/\*\*([^*]+)\*\*/g, "$1")
    .replaceAll("`", "")
    .trim();
}

function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}

function pascal(id: string): string {
  const key = wordKey(id);
  return key.charAt(0).toUpperCase() + key.slice(1);
}
