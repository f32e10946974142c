import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { type ExitCode, finding, visibleText } from "@trellis/findings";
import { wrapText } from "@trellis/findings/report";
import { createCalendar, drawInsights, proposalFrom, type RuleInsight } from "@trellis/findings/waive";
import type { Command } from "../command.js";
import { type ExceptionsRun, runForExceptions } from "../exceptions/exceptions-run.js";
import { draftProposal } from "../exceptions/proposal.js";
import { ruleTitle } from "../exceptions/rule-title.js";
import { shownFrom } from "../exceptions/shown-from.js";
import { startProblems, tellFailure } from "../exceptions/tell-failure.js";
import { screenOf } from "../exceptions/waiver-lines.js";
import { waiverRow } from "../exceptions/waiver-row.js";
import { loadPolicyRules, loadRules } from "../load-rules.js";
import { readDraftFormat } from "../read-options.js";
import { outputUnwritable } from "../rules/run/output-unwritable.js";
import { writeOrReport } from "../write-or-report.js";
import { causeOf, writeOutput } from "../write-output.js";

/** `trellis insights [path…]`: the rules by how often they are bent and fail, and what that asks of those who keep them. */
export const command: Command = async (given) => {
  const format = readDraftFormat(given.options);
  const run = await runForExceptions(given, given.args);
  if (startProblems(run).length > 0) return tellFailure(startProblems(run), run);
  const { exceptions, findings, call } = run;
  const insights = drawInsights(findings, exceptions.waivers, exceptions.policy);
  const wanted = insights.filter(({ bending }) => bending.length >= proposalFrom);
  const drafts = await Promise.all(wanted.map(async (one) => ({ one, text: await draft(one, run) })));
  const said = typeof call.options.write === "string" ? await writeDrafts(drafts, call.options.write, run) : [];
  if (typeof said === "number") return said;
  const text = {
    json: () => json(insights, run),
    markdown: () => drafts.map((one) => one.text).join("\n---\n\n"),
    text: () => list(insights, said, run),
  };
  return writeOrReport(text[format](), call);
};

async function draft(insight: RuleInsight, run: ExceptionsRun): Promise<string> {
  const { texts, exceptions, now, call, guardrails } = run;
  const ours = await loadRules();
  const known = ours.get(insight.rule) ?? (await loadPolicyRules(guardrails, call.io.cwd)).get(insight.rule);
  const day = createCalendar(now).today(exceptions.policy.zone);
  const says = known && (await ruleTitle(known, call.language));
  return draftProposal({ insight, texts, owners: exceptions.owners, says, day });
}

/** A file for each rule, `data-not-in-list.md`. Gives what to say of it, or how the command ends when it cannot be done. */
async function writeDrafts(
  drafts: readonly { readonly one: RuleInsight; readonly text: string }[],
  to: string,
  run: ExceptionsRun,
): Promise<string[] | ExitCode> {
  const { cwd } = run.call.io;
  const said: string[] = [];
  const unwritable = (file: string, code: string) =>
    tellFailure([finding(outputUnwritable, {}, { file, cause: causeOf(code), code })], run);
  try {
    await mkdir(resolve(cwd, to), { recursive: true });
  } catch (error) {
    return unwritable(to, error instanceof Error && "code" in error ? String(error.code) : "");
  }
  for (const { one, text } of drafts) {
    const file = resolve(cwd, to, `${one.rule.replaceAll(/[^a-z0-9]+/g, "-")}.md`);
    const written = await writeOutput(file, text);
    if (!written.ok) return unwritable(shownFrom(cwd, file), written.code);
    said.push(run.texts.insights.written(shownFrom(cwd, file)));
  }
  return said;
}

function list(insights: readonly RuleInsight[], said: readonly string[], run: ExceptionsRun): string {
  const { insights: texts } = run.texts;
  if (insights.length === 0) return `${texts.none}\n`;
  const { style, width } = screenOf(run);
  const lines = insights.map(({ rule, fails, failing, bending, waived, advice }) =>
    [
      style.strong(visibleText(rule)),
      ...wrapText(texts.line({ fails, failing: failing.length, bending: bending.length, waived, advice }), width, "  "),
      ...(bending.length > 0 ? wrapText(visibleText(bending.join(", "), 500), width, "    ").map(style.quiet) : []),
    ].join("\n"),
  );
  const proposals = insights.filter(({ bending }) => bending.length >= proposalFrom).length;
  const ends = said.length > 0 ? said : proposals > 0 ? [texts.proposal(proposals)] : [];
  return `${[...lines, ...(ends.length > 0 ? ["", ...ends.flatMap((end) => wrapText(end, width, ""))] : [])].join("\n")}\n`;
}

function json(insights: readonly RuleInsight[], run: ExceptionsRun): string {
  const rules = insights.map((one) => ({
    ...one,
    proposed: one.bending.length >= proposalFrom,
    waivers: one.waivers.map((waiver) => waiverRow(waiver, run)),
  }));
  return `${JSON.stringify({ trellisInsights: 1, now: run.now.toISOString(), rules }, undefined, 2)}\n`;
}
