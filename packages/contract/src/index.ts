export { type BundledSchema, bundleSchema } from "./source/bundle-schema.js";
export { canonicalJson, schemaDigest } from "./source/canonical-json.js";
export { contractFields } from "./source/contract-fields.js";
export { contractLabels, type LabelLanguage } from "./source/contract-labels.js";
export type {
  ContractSource,
  ContractSources,
  DefinitionSource,
  Example,
  MigrationFile,
  ReadContracts,
  SourceDocument,
  SourceHeader,
} from "./source/contract-source.js";
export { fieldSchemas } from "./source/field-schemas.js";
export type { JsonSchema, SchemaObject } from "./source/json-schema.js";
export { lowerToDraft07 } from "./source/lower-to-draft07.js";
export { predecessor } from "./source/predecessor.js";
export { readContracts } from "./source/read-contracts.js";
export { indexSchemas, type SchemaIndex, type SchemaPlace } from "./source/schema-index.js";
