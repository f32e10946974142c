import type { PublishedContract } from "@trellis/contract/guardrails";
import { exitCode, visibleText } from "@trellis/findings";
import type { Call, Command } from "../command.js";
import { internalLabels } from "../internal-labels.js";
import { loadPublished } from "../load-published.js";
import { loadSetup, withoutGuardrails } from "../load-setup.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { reportRun } from "../report-run.js";
import { styleFor } from "../style.js";

/** `trellis contracts list`: every contract of the guardrail packages. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  const format = readFormat(given.options);
  const setup = await loadSetup(given);
  const { call, guardrails } = setup;
  const ofSetup = await withoutGuardrails(setup);
  const { contracts, findings: ofContracts } = await loadPublished(guardrails, [...guardrails.contracts.keys()].sort());
  const findings = [...ofSetup, ...ofContracts];
  if (exitCode(findings) !== 0) {
    const labels = await internalLabels(call.language);
    return reportRun({ findings, tools: [], labels, now: call.io.now(), checked: "" }, call);
  }
  call.io.stdout.write(
    format === "json" ? `${JSON.stringify(contracts.map(contractFacts), null, 2)}\n` : table(contracts, call),
  );
  return 0;
};

function table(contracts: readonly PublishedContract[], { texts, language, io, options }: Call): string {
  const style = styleFor(io.stdout, options, io.env);
  const rows = contracts.map(({ ref, contract: { contract: header }, labels }) => ({
    ref,
    title: visibleText(labels[language][ref]?.title ?? header.title),
    facts: [texts.contracts.status[header.status] ?? header.status, visibleText(header.owner)].join(" · "),
  }));
  if (rows.length === 0) return `${texts.contracts.none}\n`;
  const refWidth = Math.max(...rows.map(({ ref }) => ref.length));
  const titleWidth = Math.max(...rows.map(({ title }) => title.length));
  const lines = rows.map(({ ref, title, facts }) =>
    [style.strong(ref.padEnd(refWidth)), title.padEnd(titleWidth), style.quiet(facts)].join("  "),
  );
  return `${lines.join("\n")}\n`;
}

/** A contract as programs read it. */
export function contractFacts({ ref, contract, entry }: PublishedContract): object {
  return {
    ref,
    ...contract.contract,
    purpose: entry.purpose,
    id: entry.id,
    package: entry.package.name,
    module: entry.module,
  };
}
