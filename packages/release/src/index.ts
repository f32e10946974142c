export type { PublishedRule } from "./baseline/baseline.js";
export { type RecordedRelease, recordRelease } from "./baseline/record-release.js";
export type { ContractChange } from "./diff/contract-change.js";
export { type ContractDiff, type DiffOptions, diffContracts } from "./diff/diff-contracts.js";
export { type MarkdownPhrases, renderMarkdown } from "./diff/render-markdown.js";
export { type CheckedRelease, checkRelease, type ReleaseToCheck } from "./impact/check-release.js";
export type { Bump } from "./plan/bump.js";
export { planRelease } from "./plan/plan-release.js";
export { type ReadFacts, type ReleaseToRead, readFacts } from "./plan/read-facts.js";
export type {
  ChangesetFacts,
  ContractFacts,
  PlannedContract,
  RegistryFacts,
  ReleaseFacts,
  ReleasePlan,
} from "./plan/release-facts.js";
export { type PlanToWrite, writePlan } from "./plan/write-plan.js";
export type { ContractSet, ContractState, StateKind } from "./sets/contract-set.js";
export {
  type ChangedFile,
  type UpgradedTool,
  type UpgradeOptions,
  upgradeTool,
} from "./upgrade/upgrade-tool.js";
