import type { Classification } from "../classified-value.js";
import type { Level } from "../level.js";
import type { PolicyRule } from "./policy-rule.js";

/** A policy's rule, whatever it looks at. */
// biome-ignore lint/suspicious/noExplicitAny: rules of one policy look at different subjects; who calls check() picks by `on`.
export type AnyPolicyRule = PolicyRule<any, any>;

/** The level that a policy gives to a rule. `fixed` says that no configuration makes it milder. */
export type PolicyLevel = Level | { readonly level: Level; readonly fixed?: boolean };

/** A place outside the organisation that may receive data, and which data. */
export interface Destination {
  /** As manifests call it: "mailing-vendor". */
  readonly name: string;
  /** What it is called, in every language: `{ en: "Mailing vendor", fr: "Prestataire d’e-mailing" }`. */
  readonly title?: { readonly en: string; readonly fr: string };
  /** Which classifications may go there, by the region in which the data is kept. What is not listed may not. */
  readonly regions: { readonly [region: string]: readonly Classification[] };
}

/** Rules of an organisation, and the figures and lists they go by: all of it data but the rules' checks. */
export interface Policy {
  /** Kebab-case, the name of its folder: "marketing". */
  readonly name: string;
  readonly title: { readonly en: string; readonly fr: string };
  /** Who answers for it: a key of the package's `owners.yaml`. */
  readonly owner: string;
  readonly rules: readonly AnyPolicyRule[];
  /** Levels for any rules, of this policy or of Trellis. */
  readonly levels?: { readonly [ruleId: string]: PolicyLevel };
  /** How long an exception to a rule may last at most, by level, as ISO 8601 durations: `{ soft: "P90D" }`. */
  readonly spans?: { readonly soft?: string; readonly hard?: string };
  /** Lists that the rules go by. One of the same name in a package that the configuration names later replaces it. */
  readonly lists?: { readonly [name: string]: readonly string[] };
  /** Figures that the rules go by; replaced as lists are. */
  readonly limits?: { readonly [name: string]: number };
  /** Where data may go; one of the same name in a later package replaces it. */
  readonly destinations?: readonly Destination[];
}

/**
 * Declares a policy.
 * @__NO_SIDE_EFFECTS__
 */
export function definePolicy<const P extends Policy>(policy: P): P {
  return policy;
}
