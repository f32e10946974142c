import type { LoadedTemplate } from "@trellis/byot";
import { type Guardrails, isGuardrailsError } from "@trellis/contract/guardrails";
import { type Finding, finding, nearest } from "@trellis/findings";

/** A template that was asked for by name, or why there is none. */
export interface FoundTemplate {
  readonly template?: LoadedTemplate;
  readonly findings: readonly Finding[];
}

/** Finds and loads "landing-page@1"; "landing-page" means its newest active version. */
export async function findTemplate(name: string, guardrails: Guardrails): Promise<FoundTemplate> {
  const { templatesOf } = await import("@trellis/byot");
  const templates = templatesOf(guardrails);
  const refs = templates.entries.map((entry) => ({ entry, ref: `${entry.name}@${entry.major}` }));
  const [newest] = refs
    .filter(({ entry }) => entry.name === name)
    .sort((a, b) => rank(b.entry.status) - rank(a.entry.status) || b.entry.major - a.entry.major);
  const ref = refs.find((one) => one.ref === name)?.ref ?? newest?.ref;
  if (ref === undefined) {
    const { runTemplateNotPublished } = await import("@trellis/byot/rules");
    const known = refs.map((one) => one.ref).sort();
    const near =
      nearest(name, known) ??
      nearest(
        name,
        refs.map(({ entry }) => entry.name),
      );
    return { findings: [finding(runTemplateNotPublished, {}, { name, nearest: near, known })] };
  }
  try {
    return { template: await templates.load(ref), findings: [] };
  } catch (error) {
    if (isGuardrailsError(error)) return { findings: error.findings };
    throw error;
  }
}

function rank(status: string): number {
  return status === "active" ? 1 : 0;
}
