/** The words of every command that can be run. The table has a row for each, and the texts a line. */
export type RunnableName =
  | "check"
  | "suggest"
  | "new tool"
  | "new contract"
  | "new guardrails"
  | "page new"
  | "page preview"
  | "page render"
  | "waive"
  | "grant"
  | "waivers"
  | "endings"
  | "insights"
  | "explain"
  | "contracts list"
  | "contracts show"
  | "contracts export"
  | "contracts import"
  | "lint"
  | "generate"
  | "diff"
  | "release plan"
  | "release check"
  | "release record"
  | "upgrade";

/** A command's words, or the first word of a family of commands. */
export type CommandName = RunnableName | "contracts" | "new" | "page" | "release";
