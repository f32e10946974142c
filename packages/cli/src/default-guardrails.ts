import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, finding } from "@trellis/findings";
import { ownFolder } from "./own-folder.js";
import { guardrailsDefault } from "./rules/run/guardrails-default.js";

/** The guardrails that come with this command. They are a dependency of it, and never imported: only read like any other. */
const defaultName = "@trellis/marketing-contracts";

/**
 * The guardrails of a run for which nobody named any: the package of that name where the command was started, else the
 * one that was installed with the command. A tool's folder is never looked into, unless the command was started there.
 */
export async function loadDefaultGuardrails(
  cwd: string,
): Promise<{ readonly guardrails: Guardrails; readonly findings: readonly Finding[] } | undefined> {
  const { loadGuardrails } = await import("@trellis/contract/guardrails");
  for (const from of [cwd, ownFolder()]) {
    const guardrails = await loadGuardrails({ names: [defaultName], from });
    const [{ name, version } = {}] = guardrails.packages;
    if (name === undefined) continue;
    return { guardrails, findings: [finding(guardrailsDefault, {}, { name, version }), ...guardrails.findings] };
  }
  return undefined;
}
