import type { Guardrails } from "@trellis/contract/guardrails";
import type { Finding, WordBook } from "@trellis/findings";
import type { Call } from "./command.js";

/** The words that guardrail packages bring for the rules of their policies, as far as the findings need them. */
export async function loadPolicyWords(
  findings: readonly Finding[],
  guardrails: Pick<Guardrails, "packages">,
  { io, language }: Pick<Call, "io" | "language">,
): Promise<{ readonly [rule: string]: WordBook[string] }> {
  const named = new Set(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith("policy/")));
  if (named.size === 0) return {};
  const { loadPolicyWords: load } = await import("@trellis/byot");
  return load(guardrails, { cwd: io.cwd, language, named });
}
