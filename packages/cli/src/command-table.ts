import type { Command } from "./command.js";
import type { RunnableName } from "./command-words.js";
import type { OptionName } from "./options.js";

/** A row of the table: what the shell needs to know of a command before it is loaded. */
export interface CommandEntry {
  /** How many arguments it takes: none, at most one, exactly one, any number. */
  readonly takes: "none" | "maybe-one" | "one" | "any";
  readonly options: readonly OptionName[];
  /** Loads the command itself; only the one that is called is loaded. */
  load(): Promise<{ readonly command: Command }>;
}

/** Every command by its words. The order is the order of the help. */
export const commandTable = {
  check: {
    takes: "any",
    options: [
      "contract",
      "map",
      "write",
      "receipt",
      "baseline",
      "guardrails",
      "config",
      "format",
      "output",
      "suppressions",
      "changed",
      "watch",
      "lang",
      "now",
      "reveal",
      "color",
    ],
    load: () => import("./commands/check.js"),
  },
  suggest: {
    takes: "one",
    options: ["name", "writeTo", "dryRun", "guardrails", "config", "format", "output", "lang", "color"],
    load: () => import("./commands/suggest.js"),
  },
  "new tool": {
    takes: "maybe-one",
    options: ["contract", "typescript", "dryRun", "guardrails", "config", "format", "lang", "color"],
    load: () => import("./commands/new-tool.js"),
  },
  "new contract": {
    takes: "maybe-one",
    options: ["dryRun", "format", "lang", "color"],
    load: () => import("./commands/new-contract.js"),
  },
  "new guardrails": {
    takes: "maybe-one",
    options: ["dryRun", "format", "lang", "color"],
    load: () => import("./commands/new-guardrails.js"),
  },
  "page new": {
    takes: "any",
    options: ["dryRun", "guardrails", "config", "format", "lang", "color"],
    load: () => import("./commands/page-new.js"),
  },
  "page preview": {
    takes: "one",
    options: ["port", "guardrails", "config", "lang", "now", "color"],
    load: () => import("./commands/page-preview.js"),
  },
  "page render": {
    takes: "one",
    options: ["out", "pageForm", "assetsAt", "dryRun", "guardrails", "config", "output", "lang", "now", "color"],
    load: () => import("./commands/page-render.js"),
  },
  waive: {
    takes: "one",
    options: [
      "tool",
      "reason",
      "learn",
      "until",
      "owner",
      "outcome",
      "yes",
      "dryRun",
      "guardrails",
      "config",
      "lang",
      "now",
      "color",
    ],
    load: () => import("./commands/waive.js"),
  },
  grant: {
    takes: "any",
    options: [
      "all",
      "by",
      "until",
      "tool",
      "grantTo",
      "dryRun",
      "guardrails",
      "config",
      "format",
      "lang",
      "now",
      "color",
    ],
    load: () => import("./commands/grant.js"),
  },
  waivers: {
    takes: "any",
    options: ["guardrails", "config", "format", "output", "lang", "now", "color"],
    load: () => import("./commands/waivers.js"),
  },
  endings: {
    takes: "any",
    options: ["guardrails", "config", "format", "output", "lang", "now", "color"],
    load: () => import("./commands/endings.js"),
  },
  insights: {
    takes: "any",
    options: ["draftTo", "guardrails", "config", "format", "output", "lang", "now", "color"],
    load: () => import("./commands/insights.js"),
  },
  explain: {
    takes: "maybe-one",
    options: ["guardrails", "config", "lang", "color"],
    load: () => import("./commands/explain.js"),
  },
  "contracts list": {
    takes: "none",
    options: ["guardrails", "config", "format", "lang", "color"],
    load: () => import("./commands/contracts-list.js"),
  },
  "contracts show": {
    takes: "one",
    options: ["guardrails", "config", "format", "lang", "color"],
    load: () => import("./commands/contracts-show.js"),
  },
  "contracts export": {
    takes: "one",
    options: ["format", "output", "guardrails", "config", "lang", "color"],
    load: () => import("./commands/contracts-export.js"),
  },
  "contracts import": {
    takes: "one",
    options: ["writeTo", "dryRun", "format", "output", "lang", "color"],
    load: () => import("./commands/contracts-import.js"),
  },
  lint: {
    takes: "maybe-one",
    options: ["fix", "dryRun", "format", "output", "suppressions", "lang", "now", "color"],
    load: () => import("./commands/lint.js"),
  },
  generate: {
    takes: "maybe-one",
    options: ["check", "lang", "now", "color"],
    load: () => import("./commands/generate.js"),
  },
  diff: { takes: "any", options: ["format", "output", "lang", "color"], load: () => import("./commands/diff.js") },
  "release plan": {
    takes: "maybe-one",
    options: ["writePlan", "dryRun", "offline", "format", "output", "lang", "now", "color"],
    load: () => import("./commands/release-plan.js"),
  },
  "release check": {
    takes: "maybe-one",
    options: ["offline", "guardrails", "config", "format", "output", "lang", "now", "color"],
    load: () => import("./commands/release-check.js"),
  },
  "release record": {
    takes: "maybe-one",
    options: ["replace", "offline", "format", "lang", "color"],
    load: () => import("./commands/release-record.js"),
  },
  upgrade: {
    takes: "one",
    options: [
      "contract",
      "template",
      "writePlan",
      "dryRun",
      "guardrails",
      "config",
      "format",
      "output",
      "lang",
      "color",
    ],
    load: () => import("./commands/upgrade.js"),
  },
} as const satisfies { readonly [Name in RunnableName]: CommandEntry };
