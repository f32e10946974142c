export { compareVersions } from "./changes/compare-versions.js";
export type {
  Comparison,
  CompatibilityMode,
  Version,
  VersionComparison,
  VersionPlace,
  VersionQuestion,
  VersionVerdict,
  VersionWitness,
} from "./changes/version.js";
export { checkContainment } from "./check-containment.js";
export type { Containment, ContainmentQuestion, UndecidedPlace, UndecidedReason, WitnessPlace } from "./containment.js";
export { EngineDisagreement, isEngineDisagreement } from "./engine-disagreement.js";
export type { ReasonCode } from "./outcome.js";
export { type Dialect, dialects } from "./parse/dialect.js";
