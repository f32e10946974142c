import type { Json } from "../json.js";
import type { Rule, RuleId } from "../rule.js";
import type { ContractSubject, Declared, SubjectKind, Subjects } from "./subjects.js";

/** One place where a policy's rule does not hold. */
export interface Hit {
  /** RFC 6901, into the record, manifest or content; of a contract, the field. The whole subject unless given. */
  readonly pointer?: string;
  /** What the words need. Never a value that is about a person: those go into `values`. */
  readonly data?: { readonly [key: string]: Json };
  /** Values for the words. They are masked as the field at `pointer` is classified. */
  readonly values?: { readonly [key: string]: Json };
  /** Other places in the same subject that belong to the fact. */
  readonly related?: readonly { readonly role: string; readonly pointer: string }[];
}

/** What a rule may know besides its subject. The same for equal runs: no clock, no network, no disk. */
export interface PolicyContext {
  /** The run's one clock. */
  readonly now: Date;
  /** The contract that a record follows. */
  readonly contract?: ContractSubject;
  /** The language of the subject where it has one, else of the run: "en". */
  readonly language: string;
  /** What the tool declares whose record or page this is; not there when a file is checked on its own. */
  readonly declared?: Declared;
  /** The list of that name, from the policies of the run; empty when there is none. */
  list(name: string): readonly string[];
  /** The figure of that name, from the policies of the run. */
  limit(name: string): number | undefined;
}

/** A subject on which a rule was proven, and what it is to find there. */
export interface PolicyCase<S> {
  /** What makes this case one: "a lead without consent". */
  readonly name: string;
  readonly subject: S;
  /** What the rule finds: pointers, each as often as it is found. Empty: the rule leaves the subject alone. */
  readonly finds: readonly string[];
  /** The time of the case; 2027-01-15 at noon UTC unless given. */
  readonly now?: string;
  readonly contract?: ContractSubject;
  readonly declared?: Declared;
  readonly language?: string;
}

/** A rule that an organisation writes itself. */
export interface PolicyRule<Id extends RuleId = RuleId, On extends SubjectKind = SubjectKind> extends Rule<Id> {
  /** Who answers for the rule; the policy's owner unless given. A key of `owners.yaml`. */
  readonly owner?: string;
  /** What the rule looks at. */
  readonly on: On | readonly On[];
  /** Gives a hit for each place where the rule does not hold. Pure, and never throws on a subject that holds to its contract. */
  check(subject: Subjects[On], ctx: PolicyContext): Iterable<Hit>;
  /** What proves the rule: at least one case in which it finds something, and one that it leaves alone. */
  readonly cases: readonly PolicyCase<Subjects[On]>[];
}

/**
 * Declares a rule of a policy. Its words stand beside it as `en` and `fr`, its page as `<name>.md` and `<name>.fr.md`.
 * @__NO_SIDE_EFFECTS__
 */
export function defineRule<const Id extends RuleId, const On extends SubjectKind>(
  rule: PolicyRule<Id, On>,
): PolicyRule<Id, On> {
  return rule;
}

/** What a rule looks at, as a list. */
export function kindsOf({ on }: Pick<PolicyRule, "on">): readonly SubjectKind[] {
  return typeof on === "string" ? [on] : on;
}
