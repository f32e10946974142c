import type { Guardrails } from "@trellis/contract/guardrails";
import { type Finding, finding, type Place } from "@trellis/findings";
import { defaultWaiverPolicy, isZone, type WaiverPolicy, withinSpans } from "@trellis/findings/waive";
import type { Config } from "../../generated/config/v1/index.js";
import { runZoneUnknown } from "../rules/index.gen.js";

/** What the policies of guardrail packages say of exceptions. */
export interface PolicyOnWaivers {
  /** Who answers for the policy, and says yes to exceptions from its rules. */
  readonly owner?: string;
  readonly rules?: readonly { readonly id: string }[];
  /** Who answers for a rule, where it is not the policy's owner. */
  readonly ruleOwners?: ReadonlyMap<string, string>;
  readonly spans?: { readonly soft?: string; readonly hard?: string };
}

/** What {@link waiverPolicy} goes by. */
export interface WaiverPolicySources {
  readonly config: Pick<Config, "waivers">;
  readonly place: (pointer: string) => Place;
  readonly guardrails: Pick<Guardrails, "contracts">;
  readonly policies: readonly PolicyOnWaivers[];
  /** The keys of every `owners.yaml` that the run trusts. */
  readonly owners: readonly string[];
}

/** What exceptions may be in a run. Of several longest spans the shortest holds, whoever asks for it. */
export function waiverPolicy({ config, place, guardrails, policies, owners }: WaiverPolicySources): {
  readonly policy: WaiverPolicy;
  readonly findings: readonly Finding[];
} {
  const { zone = defaultWaiverPolicy.zone, spans = {} } = config.waivers ?? {};
  const findings = isZone(zone) ? [] : [finding(runZoneUnknown, place("/waivers/zone"), { name: zone })];
  const span = (level: "soft" | "hard") =>
    withinSpans(
      spans[level] ?? defaultWaiverPolicy.spans[level],
      policies.flatMap((policy) => policy.spans?.[level] ?? []),
    );
  return {
    findings,
    policy: {
      ...defaultWaiverPolicy,
      spans: { soft: span("soft"), hard: span("hard") },
      zone: isZone(zone) ? zone : defaultWaiverPolicy.zone,
      owners,
      contractOwners: Object.fromEntries(
        [...guardrails.contracts].flatMap(([ref, { owner }]) => (owner === undefined ? [] : [[ref, owner] as const])),
      ),
      ruleOwners: Object.fromEntries(
        policies.flatMap(({ owner, rules = [], ruleOwners }) =>
          rules.flatMap(({ id }) => {
            const answers = ruleOwners?.get(id) ?? owner;
            return answers === undefined ? [] : [[id, answers] as const];
          }),
        ),
      ),
    },
  };
}
