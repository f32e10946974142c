export { applyLevels, isPending } from "./apply-levels.js";
export { type Classification, type ClassifiedValue, classifyValue, isClassifiedValue } from "./classified-value.js";
export { type Collector, type CollectorLimits, createCollector } from "./collector.js";
export { describe, fieldOf } from "./describe.js";
export { type ExitCode, exitCode, fails } from "./exit-code.js";
export { countFindings, type Finding, finding } from "./finding.js";
export { fingerprint } from "./fingerprint.js";
export type { Json } from "./json.js";
export {
  type ContractLabels,
  childPointer,
  fieldLabel,
  fieldPath,
  type Labels,
  type PlaceStep,
  pointerSegments,
} from "./labels.js";
export { isFirmer, type Level, levels } from "./level.js";
export { nearest } from "./nearest.js";
export type { Phrases } from "./phrases/phrases.js";
export type { Place } from "./place.js";
export { type Area, defineRule, type Rule, type RuleId } from "./rule.js";
export { cutText, visibleText } from "./visible-text.js";
export { type Label, type Sentences, type Shown, type WordBook, type Words, wordKey } from "./words.js";
