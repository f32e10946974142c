import { readFile } from "node:fs/promises";
import { type Level, nearest } from "@trellis/findings";
import { wrapText } from "@trellis/findings/report";
import type { Call, Command } from "../command.js";
import { loadReportPhrases } from "../load-report-phrases.js";
import { loadPolicyRules, loadRules, type RuleWithPages } from "../load-rules.js";
import { loadSetup } from "../load-setup.js";
import { checkLanguage } from "../read-options.js";
import { renderPage } from "../render-page.js";
import { styleFor } from "../style.js";
import { UsageError } from "../usage-error.js";

/** `trellis explain [rule]`: the page of a rule, or the list of all rules with their levels. */
export const command: Command = async (call) => {
  checkLanguage(call.options);
  const ours = await loadRules();
  const [asked] = call.args;
  // Only the rules of Trellis itself are the same everywhere; the others are those of the guardrails that hold here.
  const rules = asked !== undefined && ours.has(asked) ? ours : new Map([...(await rulesHere(call)), ...ours]);
  call.io.stdout.write(asked === undefined ? await listRules(rules, call) : await showRule(asked, rules, call));
  return 0;
};

async function rulesHere(call: Call): Promise<ReadonlyMap<string, RuleWithPages>> {
  const { guardrails } = await loadSetup(call);
  return loadPolicyRules(guardrails, call.io.cwd);
}

async function showRule(id: string, rules: ReadonlyMap<string, RuleWithPages>, call: Call): Promise<string> {
  const known = rules.get(id);
  if (!known)
    throw new UsageError({ kind: "unknown-rule", name: id, ...nearRule(id, rules), example: "trellis explain" });
  const { stdout, env } = call.io;
  const style = styleFor(stdout, call.options, env);
  const { level } = await loadReportPhrases(call.language);
  // The id is one that is known, so the path cannot be anything else.
  const ending = call.language === "en" ? ".md" : `.${call.language}.md`;
  const page = await readFile(new URL(`${id}${ending}`, known.pages), "utf8");
  return `${style.quiet(`${id} · ${level[known.rule.level]}`)}\n\n${renderPage(page, style, Math.min(100, stdout.width ?? 80))}`;
}

/** People leave out the area, so the nearest is looked for among whole ids first, then among the names alone. */
function nearRule(id: string, rules: ReadonlyMap<string, RuleWithPages>): { near?: string } {
  const ids = [...rules.keys()];
  const name = (of: string): string => of.slice(of.indexOf("/") + 1);
  const found =
    nearest(id, ids) ??
    ids.find((one) => name(one) === name(id)) ??
    ids.find((one) => name(one) === nearest(name(id), ids.map(name)));
  return found === undefined ? {} : { near: found };
}

async function listRules(
  rules: ReadonlyMap<string, RuleWithPages>,
  { io, options, language, texts }: Call,
): Promise<string> {
  const style = styleFor(io.stdout, options, io.env);
  const { level } = await loadReportPhrases(language);
  const ids = [...rules.keys()].sort();
  const longest = Math.max(...ids.map((id) => id.length));
  const rows = ids.map((id) => {
    const known = rules.get(id);
    return `  ${id.padEnd(longest)}  ${style.quiet(known ? level[known.rule.level] : "")}`;
  });
  const width = Math.min(100, io.stdout.width ?? 80);
  const levels = (Object.keys(level) as Level[]).flatMap((one) =>
    wrapText(`${level[one]}: ${texts.explain.levels[one]}`, width, "  ", "    ").map(style.quiet),
  );
  return `${[style.strong(texts.explain.title), "", ...rows, "", ...levels, "", texts.explain.hint].join("\n")}\n`;
}
