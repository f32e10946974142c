import type { Guardrails } from "@trellis/contract/guardrails";
import type { Finding, Labels } from "@trellis/findings";
import { internalLabels } from "./internal-labels.js";
import type { Language } from "./language.js";
import { loadPublished } from "./load-published.js";

/** The names of the fields of every contract that the findings are about, in one language. */
export async function loadLabels(
  findings: readonly Finding[],
  guardrails: Guardrails,
  language: Language,
): Promise<Labels> {
  const refs = new Set(findings.flatMap(({ at }) => at.contract ?? []));
  const known = [...refs].filter((ref) => guardrails.contracts.has(ref));
  // A contract that could not be loaded was a finding already; its fields are called by their names.
  const { contracts } = await loadPublished(guardrails, known);
  const ofTemplates = await templateLabels(findings, guardrails, language);
  return Object.assign(
    {},
    await internalLabels(language),
    ...ofTemplates,
    ...contracts.map(({ labels }) => labels[language]),
  );
}

/** What the slots of the templates are called that findings are about. */
async function templateLabels(
  findings: readonly Finding[],
  guardrails: Guardrails,
  language: Language,
): Promise<Labels[]> {
  const refs = new Set(findings.flatMap(({ at }) => at.template ?? []));
  if (refs.size === 0) return [];
  const { templatesOf } = await import("@trellis/byot");
  const templates = templatesOf(guardrails);
  const loaded = await Promise.allSettled([...refs].map((ref) => templates.load(ref)));
  return loaded.flatMap((one) => (one.status === "fulfilled" ? [one.value.labels[language]] : []));
}
