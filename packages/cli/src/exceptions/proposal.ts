import type { Owner } from "@trellis/contract/guardrails";
import { codeSpan, escapeMarkdown } from "@trellis/findings/report/markdown";
import type { RuleInsight } from "@trellis/findings/waive";
import type { ExceptionTexts } from "./exception-texts.js";
import { ownerText } from "./tell-parts.js";

/** What a proposal is drafted from. */
export interface ProposalParts {
  readonly insight: RuleInsight;
  readonly texts: ExceptionTexts;
  readonly owners: ReadonlyMap<string, Owner>;
  /** What the rule says, in one line: the title of its page. */
  readonly says: string | undefined;
  /** The day of the draft. */
  readonly day: string;
}

/**
 * Drafts a proposal to those who keep a rule that many tools bend: what the teams say, why, and what they learned, as
 * Markdown. What makers wrote is shown as text, whatever it holds.
 */
export function draftProposal({ insight, texts, owners, says, day }: ProposalParts): string {
  const { proposal } = texts;
  const { rule, level, fails, failing, bending, waivers } = insight;
  const facts = [
    `- ${proposal.level}: ${codeSpan(level)}`,
    ...(says === undefined ? [] : [`- ${proposal.says}: ${escapeMarkdown(says)}`]),
    ...insight.owners.map((key) => `- ${proposal.owner}: ${escapeMarkdown(ownerText(key, owners))}`),
  ];
  const rows = waivers.map(({ waiver, until }) => [
    codeSpan(waiver.tool ?? ""),
    escapeMarkdown(waiver.owner),
    escapeMarkdown(waiver.reason),
    escapeMarkdown(waiver.learn),
    escapeMarkdown(waiver.outcome?.trim() || proposal.open),
    escapeMarkdown(until),
  ]);
  return `${[
    `# ${proposal.title(codeSpan(rule))}`,
    proposal.intro({
      rule: codeSpan(rule),
      bending: bending.length,
      fails,
      failing: failing.length,
    }),
    facts.join("\n"),
    `## ${proposal.heading}`,
    [proposal.columns, proposal.columns.map(() => "---"), ...rows]
      .map((cells) => `| ${cells.join(" | ")} |`)
      .join("\n"),
    `## ${proposal.questions}`,
    proposal.decisions.map((decision) => `- [ ] ${decision}`).join("\n"),
    proposal.drafted(day),
  ].join("\n\n")}\n`;
}
