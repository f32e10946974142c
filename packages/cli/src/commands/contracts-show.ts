import { exitCode } from "@trellis/findings";
import type { Command } from "../command.js";
import { internalLabels } from "../internal-labels.js";
import { loadConstraints } from "../load-constraints.js";
import { loadPublished } from "../load-published.js";
import { loadSetup, withoutGuardrails } from "../load-setup.js";
import { notPublished } from "../not-published.js";
import { checkLanguage, readFormat } from "../read-options.js";
import { renderContract } from "../render-contract.js";
import { reportRun } from "../report-run.js";
import { styleFor } from "../style.js";
import { contractFacts } from "./contracts-list.js";

/** `trellis contracts show <ref>`: one contract, its promises and its fields. */
export const command: Command = async (given) => {
  checkLanguage(given.options);
  const format = readFormat(given.options);
  const setup = await loadSetup(given);
  const { call, guardrails } = setup;
  const ofSetup = await withoutGuardrails(setup);
  const [ref = ""] = call.args;
  const known = guardrails.contracts.has(ref);
  const { contracts, findings: ofContract } = await loadPublished(guardrails, known ? [ref] : []);
  const [published] = contracts;
  if (exitCode(ofSetup) !== 0 || published === undefined) {
    // Without its packages nobody can say that there is no such contract.
    const unknown = known || exitCode(ofSetup) !== 0 ? [] : [await notPublished(ref, [...guardrails.contracts.keys()])];
    const outcome = { findings: [...ofSetup, ...ofContract, ...unknown], tools: [], now: call.io.now(), checked: "" };
    return reportRun({ ...outcome, labels: await internalLabels(call.language) }, call);
  }
  const { stdout, env } = call.io;
  if (format === "json") {
    stdout.write(`${JSON.stringify({ ...contractFacts(published), fields: published.fields }, null, 2)}\n`);
    return 0;
  }
  const style = styleFor(stdout, call.options, env);
  const { language, texts } = call;
  const width = Math.min(100, stdout.width ?? 80);
  const owner = guardrails.owners.get(published.contract.contract.owner);
  const constraints = await loadConstraints(published.entry);
  stdout.write(renderContract(published, { language, texts, style, width, owner, constraints }));
  return 0;
};
