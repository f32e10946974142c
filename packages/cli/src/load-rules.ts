import type { Guardrails } from "@trellis/contract/guardrails";
import type { Rule } from "@trellis/findings";

/** A rule, and the folder in which the pages of its package lie. */
export interface RuleWithPages {
  readonly rule: Rule;
  readonly pages: URL;
}

/** Every rule that this installation knows, by id. */
export async function loadRules(): Promise<ReadonlyMap<string, RuleWithPages>> {
  const packages = await Promise.all([
    Promise.all([import("@trellis/runtime/rules"), import("@trellis/runtime/pages")]),
    Promise.all([import("@trellis/contract/rules"), import("@trellis/contract/pages")]),
    Promise.all([import("@trellis/data/rules"), import("@trellis/data/pages")]),
    Promise.all([import("@trellis/findings/rules"), import("@trellis/findings/pages")]),
    Promise.all([import("@trellis/brand/rules"), import("@trellis/brand/pages")]),
    Promise.all([import("@trellis/byot/rules"), import("@trellis/byot/pages")]),
    Promise.all([import("@trellis/generate/rules"), import("@trellis/generate/pages")]),
    Promise.all([import("@trellis/compat/rules"), import("@trellis/compat/pages")]),
    Promise.all([import("@trellis/release/rules"), import("@trellis/release/pages")]),
    Promise.all([import("./rules/index.gen.js"), import("./pages.gen.js")]),
  ]);
  const found = packages.flatMap(([{ rules }, { pages }]) => rules.map((rule): RuleWithPages => ({ rule, pages })));
  return new Map(found.map((one) => [one.rule.id, one]));
}

/** The rules that the guardrail packages bring. */
export async function loadPolicyRules(
  guardrails: Pick<Guardrails, "packages">,
  cwd: string,
): Promise<ReadonlyMap<string, RuleWithPages>> {
  const { policyPages } = await import("@trellis/byot");
  return new Map(policyPages(guardrails, cwd).map(({ rule, pages }) => [rule.id, { rule, pages }]));
}
