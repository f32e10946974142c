import type { SchemaError } from "@trellis/runtime";
import type { SchemaObject } from "../source/json-schema.js";
import { createAjv } from "./create-ajv.js";

/** The two questions that one asks of a compiled schema. */
export interface Validator {
  /** Whether a document holds; stops at the first problem. */
  is(input: unknown): boolean;
  /** Every error of a document; empty when it holds. */
  errors(input: unknown): readonly SchemaError[];
}

/** Compiles a bundled schema here and now, as the generated validator of a contract would be. Throws a {@link CompileError}. */
export function compileValidator(bundled: SchemaObject): Validator {
  const is = createAjv().compile(bundled);
  const all = createAjv({ allErrors: true, trustPatterns: true }).compile(bundled);
  return {
    is: (input) => is(input) as boolean,
    errors: (input) =>
      all(input)
        ? []
        : (all.errors ?? []).map(({ instancePath, schemaPath, keyword, params }) => ({
            instancePath,
            schemaPath,
            keyword,
            params,
          })),
  };
}
