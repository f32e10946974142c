import { readFile } from "node:fs/promises";
import type { Language } from "../language.js";
import type { RuleWithPages } from "../load-rules.js";

/** The title of a rule's page: what the rule says, in a few words. Undefined when the page has none. */
export async function ruleTitle({ rule, pages }: RuleWithPages, language: Language): Promise<string | undefined> {
  const ending = language === "en" ? ".md" : `.${language}.md`;
  const page = await readFile(new URL(`${rule.id}${ending}`, pages), "utf8").catch(() => "");
  return /^# (.+)$/m.exec(page)?.[1];
}
