import type { ReadConfig } from "@trellis/byot";
import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, fails, finding } from "@trellis/findings";
import type { Call } from "./command.js";
import { loadDefaultGuardrails } from "./default-guardrails.js";
import { asLanguage } from "./language.js";
import { loadTexts } from "./load-texts.js";
import { readGuardrailNames } from "./read-options.js";

/** What a run works with: the config and the guardrail packages that it, or the caller, names. */
export interface Setup {
  readonly config: ReadConfig;
  readonly guardrails: Guardrails;
  /** What is wrong with the two. */
  readonly findings: readonly Finding[];
  /** The call in the language of the config, unless the caller chose one. */
  readonly call: Call;
}

/** Reads the config and loads the guardrail packages, from where trellis was started and nowhere else. */
export async function loadSetup(call: Call): Promise<Setup> {
  const { cwd } = call.io;
  const asked = readGuardrailNames(call.options);
  const [{ readConfig }, { loadGuardrails }] = await Promise.all([
    import("@trellis/byot"),
    import("@trellis/contract/guardrails"),
  ]);
  const config = readConfig({ cwd, file: call.options.config, isAnswered: asked !== undefined });
  const names = asked ?? config.config.guardrails;
  // A config that names none may be a slip; without any config nobody has chosen yet.
  const byDefault =
    names === undefined && !config.found && !config.findings.some(fails) ? await loadDefaultGuardrails(cwd) : undefined;
  const guardrails = byDefault?.guardrails ?? (await loadGuardrails({ names: names ?? [], from: cwd }));
  return {
    config,
    guardrails,
    findings: [...config.findings, ...(byDefault?.findings ?? guardrails.findings)],
    call: await inConfigsLanguage(call, config.config.language),
  };
}

async function inConfigsLanguage(call: Call, wanted: string | undefined): Promise<Call> {
  const language = wanted === undefined ? undefined : asLanguage(wanted);
  if (call.options.lang !== undefined || language === undefined || language === call.language) return call;
  return { ...call, language, texts: await loadTexts(language) };
}

/** What the commands that show contracts cannot do without: a package that is named. */
export async function withoutGuardrails({ guardrails, findings }: Setup): Promise<readonly Finding[]> {
  if (guardrails.packages.length > 0 || findings.some(fails)) return findings;
  const { runConfigMissing } = await import("@trellis/byot/rules");
  return [...findings, finding(runConfigMissing, {})];
}
