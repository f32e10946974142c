export { renderSarif, type SarifOptions } from "./render-sarif.js";
export type { RuleHelp } from "./sarif-rule.js";
