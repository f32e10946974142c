import { readFile } from "node:fs/promises";
import type { RuleHelp } from "@trellis/findings/report/sarif";
import type { Language } from "./language.js";
import { loadRules, type RuleWithPages } from "./load-rules.js";

/** The levels and pages of rules, in one language. A rule that this installation does not know has none. */
export async function loadRuleHelp(
  ids: ReadonlySet<string>,
  language: Language,
  others: ReadonlyMap<string, RuleWithPages> = new Map(),
): Promise<ReadonlyMap<string, RuleHelp>> {
  const rules = await loadRules();
  const help = new Map<string, RuleHelp>();
  for (const id of ids) {
    const known = rules.get(id) ?? others.get(id);
    if (!known) continue;
    const page = await readPage(new URL(`${id}${language === "en" ? ".md" : `.${language}.md`}`, known.pages));
    help.set(id, { level: known.rule.level, ...(page === undefined ? {} : { page }) });
  }
  return help;
}

/** A page that cannot be read takes nothing from the report. */
async function readPage(page: URL): Promise<string | undefined> {
  return readFile(page, "utf8").catch(() => undefined);
}
