export { annotationKeywords } from "./annotation-keywords.js";
export { CompileError, type CompileErrorCode, isCompileError } from "./compile-error.js";
export { compileValidator, type Validator, type ValidatorOptions } from "./compile-validator.js";
export { type CompileOptions, createAjv } from "./create-ajv.js";
export type { Dialect } from "./dialect.js";
export { type PatternSafety, patternSafety } from "./pattern-safety.js";
export { schemaPatterns } from "./schema-patterns.js";
