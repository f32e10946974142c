export { checkContainment } from "./check-containment.js";
export type { Containment, ContainmentQuestion, UndecidedPlace, UndecidedReason, WitnessPlace } from "./containment.js";
export { EngineDisagreement, isEngineDisagreement } from "./engine-disagreement.js";
export type { ReasonCode } from "./outcome.js";
export { type Dialect, dialects } from "./parse/dialect.js";
