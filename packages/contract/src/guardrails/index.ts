export { type Captured, captureOutput, captureOutputOf, createOutputHold, type OutputHold } from "./capture-output.js";
export type { ContractEntry, GuardrailPackage, Guardrails, Owner, PublishedContract } from "./guardrails.js";
export { GuardrailsError, isGuardrailsError } from "./guardrails-error.js";
export { type GuardrailsToLoad, loadGuardrails } from "./load-guardrails.js";
export { loadUpgrade, readPublishedSchema, type Upgrade } from "./load-upgrade.js";
export { readOwners } from "./read-owners.js";
export { resolveExport } from "./resolve-export.js";
