import { pathToFileURL } from "node:url";
import { captureOutputOf, type Guardrails } from "@trellis/contract/guardrails";
import type { Rule, WordBook } from "@trellis/findings";
import { moduleFile } from "./load-policies.js";
import { type PolicyRow, readPolicyRows } from "./policy-rows.js";

/** A rule of a guardrail package, and where its page is. */
export interface PolicyPage {
  readonly rule: Rule;
  /** The folder of its pages: `policy/<name>.md`, and `.fr.md` for French. */
  readonly pages: URL;
  /** Who answers for it: a key of `owners.yaml`. */
  readonly owner: string;
}

/** The rules of the guardrail packages, with their pages. No code of a policy is run. */
export function policyPages(guardrails: Pick<Guardrails, "packages">, cwd: string): readonly PolicyPage[] {
  return readPolicyRows(guardrails, cwd).rows.flatMap((row) => {
    const file = moduleFile(row, row.module);
    if (file === undefined) return [];
    const pages = new URL("./pages/", pathToFileURL(file));
    return row.rules.map((rule): PolicyPage => ({ rule, pages, owner: row.ruleOwners.get(rule.id) ?? row.owner }));
  });
}

/**
 * The words of the policies that have one of the rules `named`, in one language. A policy whose words cannot be loaded has
 * none: its rules are then told by their ids, and nothing is hidden.
 */
export async function loadPolicyWords(
  guardrails: Pick<Guardrails, "packages">,
  { cwd, language, named }: { readonly cwd: string; readonly language: "en" | "fr"; readonly named: Iterable<string> },
): Promise<{ readonly [word: string]: WordBook[string] }> {
  const wanted = new Set(named);
  const rows = readPolicyRows(guardrails, cwd).rows.filter(({ rules }) => rules.some(({ id }) => wanted.has(id)));
  // Held back once for all of them: two that begin and end across each other would leave the screen held back for good.
  const { value: books } = await captureOutputOf(() => Promise.all(rows.map((row) => wordsOf(row, language))));
  return Object.assign({}, ...books);
}

async function wordsOf(row: PolicyRow, language: string): Promise<{ readonly [word: string]: WordBook[string] }> {
  const file = moduleFile(row, `${row.module}/words/${language}`);
  if (file === undefined) return {};
  const loaded = import(/* @vite-ignore */ pathToFileURL(file).href).catch(() => ({}));
  // The phrases are ours.
  const { phrases: _, ...words } = (await loaded) as { [word: string]: WordBook[string] };
  return words;
}
