import type { SchemaError } from "@trellis/runtime";
import type { ErrorObject } from "ajv";
import type { SchemaObject } from "../source/json-schema.js";
import { createAjv } from "./create-ajv.js";
import { tellReferences } from "./tell-references.js";

/** The two questions that one asks of a compiled schema. */
export interface Validator {
  /** Whether a document holds; stops at the first problem. */
  is(input: unknown): boolean;
  /** Every error of a document; empty when it holds. */
  errors(input: unknown): readonly SchemaError[];
}

/** How {@link compileValidator} compiles. */
export interface ValidatorOptions {
  /** Leaves out the comparison with the meta-schema, for schemas that were compared before. */
  readonly trustSchema?: boolean;
}

/**
 * Compiles a bundled schema here and now, as the generated validator of a contract would be. Throws a {@link CompileError}.
 */
export function compileValidator(bundled: SchemaObject, { trustSchema = false }: ValidatorOptions = {}): Validator {
  const is = createAjv({ validateSchema: !trustSchema }).compile(bundled);
  const collecting = createAjv({ allErrors: true, trustPatterns: true, validateSchema: false, inlineRefs: false });
  tellReferences(collecting);
  const all = collecting.compile(bundled);
  return {
    is: (input) => is(input) as boolean,
    errors: (input) => (all(input) ? [] : (all.errors ?? []).map(withoutMessage)),
  };
}

function withoutMessage({ instancePath, schemaPath, keyword, params }: ErrorObject): SchemaError {
  return { instancePath, schemaPath, keyword, params };
}
