export { type GenerateContractOptions, generateContract } from "./generate-contract.js";
export { GenerateError, type GenerateErrorCode } from "./generate-error.js";
export { type GeneratedPackage, type GeneratePackageOptions, generatePackage } from "./generate-package.js";
export {
  type CompiledMigration,
  compileMigration,
  type MigrationCompiling,
} from "./migration/compile-migration.js";
export { exportName, typeName } from "./names.js";
export { type ContractPagesOptions, contractPages } from "./pages/contract-pages.js";
export { type LintPoliciesOptions, lintPolicies } from "./policies/lint-policies.js";
export { type PoliciesToRead, type PolicySource, type ReadPolicies, readPolicies } from "./policies/read-policies.js";
export { validatorSource } from "./validator/validator-source.js";
