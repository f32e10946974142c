export { describe, type Labels, type WordBook } from "@trellis/findings";
export type { Contract, ContractHeader, ParseOptions, Result } from "./contract.js";
export { ContractError, isContractError } from "./contract-error.js";
export { type ContractParts, contractRef, type SchemaError } from "./contract-parts.js";
export { createContract } from "./create-contract.js";
export { type ExplainOptions, explainErrors } from "./explain/explain-errors.js";
export type { Field, JsonType } from "./field.js";
export { standard } from "./standard.js";
export type { StandardIssue, StandardProps, StandardResult, StandardSchema } from "./standard-schema.js";
