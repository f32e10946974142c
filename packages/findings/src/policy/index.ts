export { isoMonths } from "./iso-months.js";
export { type AnyPolicyRule, type Destination, definePolicy, type Policy, type PolicyLevel } from "./policy.js";
export {
  defineRule,
  type Hit,
  kindsOf,
  type PolicyCase,
  type PolicyContext,
  type PolicyRule,
} from "./policy-rule.js";
export { type PolicySettings, policySettings } from "./policy-settings.js";
export { classificationsOf, type PolicyRun, type PolicyTrouble, runRule } from "./run-rule.js";
export type {
  ContentLink,
  ContentSlot,
  ContentSubject,
  ContentText,
  ContractSubject,
  Declared,
  DeclaredAutomation,
  DeclaredMessages,
  DeclaredProduct,
  DeclaredSending,
  ManifestSubject,
  PolicyField,
  RecordSubject,
  Subject,
  SubjectKind,
  Subjects,
} from "./subjects.js";
