import { describe } from "../describe.js";
import type { Finding } from "../finding.js";
import type { Json } from "../json.js";
import type { WordBook } from "../words.js";
import type { AnyPolicyRule, Policy } from "./policy.js";
import { kindsOf, type PolicyCase } from "./policy-rule.js";
import { policySettings } from "./policy-settings.js";
import { classificationsOf, runRule } from "./run-rule.js";
import type { Subject } from "./subjects.js";

/** What a case is tried with, besides the case itself. */
export interface TrialOptions {
  /** The policy whose lists and figures the rule goes by. */
  readonly policy?: Pick<Policy, "lists" | "limits">;
}

/** What was expected of a rule did not happen. */
export class PolicyTestError extends Error {
  override readonly name = "PolicyTestError";
  readonly code = "policy-test-failed";
}

/** A case without what it is to find: a test says that itself. */
export type Trial<S = Subject> = Omit<PolicyCase<S>, "finds" | "name">;

/**
 * Runs a rule on one subject and expects findings: at the pointers, when they are given. Gives the findings.
 * @throws PolicyTestError when there are none, others, or when the rule breaks.
 */
export function expectFinding(
  rule: AnyPolicyRule,
  trial: Trial,
  { pointers, ...options }: TrialOptions & { readonly pointers?: readonly string[] } = {},
): Finding[] {
  const found = tryRule(rule, trial, options);
  if (found.length === 0) throw new PolicyTestError(`${rule.id} found nothing in ${shown(trial.subject)}.`);
  const where = found.map(({ at }) => at.pointer ?? "");
  if (pointers && !sameItems(pointers, where)) {
    throw new PolicyTestError(`${rule.id} was to find ${list(pointers)} and found ${list(where)}.`);
  }
  return found;
}

/**
 * Runs a rule on one subject and expects that it finds nothing.
 * @throws PolicyTestError when it finds something, or breaks.
 */
export function expectNone(rule: AnyPolicyRule, trial: Trial, options: TrialOptions = {}): void {
  const found = tryRule(rule, trial, options);
  if (found.length > 0) {
    throw new PolicyTestError(
      `${rule.id} was to find nothing and found ${list(found.map(({ at }) => at.pointer ?? ""))}.`,
    );
  }
}

/** What is not proven about a rule. */
export interface PolicyFlaw {
  readonly rule: string;
  readonly what: "no-case-fires" | "no-case-silent" | "case-differs" | "breaks" | "no-words" | "words-break";
  /** The case, or the language. */
  readonly name?: string;
  /** What happened instead. */
  readonly found?: string;
}

/** What proves a policy: its words, by language, when they are to be proven too. */
export interface ProofOptions {
  readonly words?: { readonly [language: string]: WordBook };
}

/**
 * Runs every case of every rule: each rule finds something in one case at least, leaves one alone, and can put what it
 * found into sentences. Gives what is not so; an empty list is the proof.
 */
export function provePolicy(
  policy: Pick<Policy, "rules" | "lists" | "limits">,
  { words = {} }: ProofOptions = {},
): PolicyFlaw[] {
  return policy.rules.flatMap((rule) => proveRule(rule, policy, words));
}

function proveRule(
  rule: AnyPolicyRule,
  policy: Pick<Policy, "lists" | "limits">,
  words: NonNullable<ProofOptions["words"]>,
): PolicyFlaw[] {
  const flaws: PolicyFlaw[] = [];
  const flaw = (what: PolicyFlaw["what"], more: Omit<PolicyFlaw, "rule" | "what"> = {}): unknown =>
    flaws.push({ rule: rule.id, what, ...more });
  const cases: readonly PolicyCase<Subject>[] = rule.cases ?? [];
  if (!cases.some(({ finds }) => finds.length > 0)) flaw("no-case-fires");
  if (!cases.some(({ finds }) => finds.length === 0)) flaw("no-case-silent");
  const found: Finding[] = [];
  for (const one of cases) {
    if (!kindsOf(rule).includes(one.subject.kind)) {
      flaw("breaks", { name: one.name, found: `subject of kind ${one.subject.kind}` });
      continue;
    }
    const { findings, trouble } = runCase(rule, one, { policy });
    if (trouble) flaw("breaks", { name: one.name, found: trouble.error ?? trouble.what });
    const where = findings.map(({ at }) => at.pointer ?? "");
    if (!trouble && !sameItems(one.finds, where)) flaw("case-differs", { name: one.name, found: list(where) });
    found.push(...findings);
  }
  for (const [language, book] of Object.entries(words)) flaws.push(...proveWords(rule, found, language, book));
  return flaws;
}

function proveWords(rule: AnyPolicyRule, found: readonly Finding[], language: string, book: WordBook): PolicyFlaw[] {
  for (const one of found) {
    try {
      const { problem, fix } = describe(one, book);
      if (fix === "" || problem.includes(rule.id)) return [{ rule: rule.id, what: "no-words", name: language }];
      const broken = [problem, fix].find((sentence) => /\bundefined\b|\[object /.test(sentence));
      if (broken !== undefined) return [{ rule: rule.id, what: "words-break", name: language, found: broken }];
    } catch (error) {
      return [{ rule: rule.id, what: "words-break", name: language, found: String(error) }];
    }
  }
  return [];
}

function tryRule(rule: AnyPolicyRule, trial: Trial, options: TrialOptions): Finding[] {
  const { findings, trouble } = runCase(rule, trial, options);
  if (trouble) throw new PolicyTestError(`${rule.id} broke: ${trouble.error ?? trouble.what}.`);
  return findings;
}

function runCase(rule: AnyPolicyRule, trial: Trial, { policy }: TrialOptions): ReturnType<typeof runRule> {
  const { list: lists, limit } = policySettings([
    { name: "trial", title: { en: "", fr: "" }, owner: "", rules: [], ...policy },
  ]);
  const { subject, now = "2027-01-15T12:00:00Z", language = "en", contract, declared } = trial;
  const ctx = {
    now: new Date(now),
    language,
    list: lists,
    limit,
    ...(contract && { contract }),
    ...(declared && { declared }),
  };
  // Values in a case are made up: they are shown, unless the contract of the case says more.
  const classification = contract ? classificationsOf(contract.fields) : () => "internal" as const;
  return runRule(rule, subject, ctx, { place: (pointer) => ({ pointer }), classification });
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join("\n") === [...b].sort().join("\n");
}

function list(pointers: readonly string[]): string {
  return pointers.length === 0 ? "nothing" : pointers.map((one) => one || "the whole").join(", ");
}

function shown(subject: unknown): string {
  return JSON.stringify(subject as Json)?.slice(0, 200) ?? "";
}
