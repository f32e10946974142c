import { everySchema, isObject, type JsonSchema, keyword, type SchemaObject } from "../source/json-schema.js";
import { indexSchemas, type SchemaDocument } from "../source/schema-index.js";
import { CompileError } from "./compile-error.js";
import type { Dialect } from "./dialect.js";
import { flattenReferences, hasTangledReferences } from "./flatten-references.js";
import { mendSchema, withoutAssertions } from "./mend-schema.js";
import { patternSafety } from "./pattern-safety.js";
import { schemaPatterns } from "./schema-patterns.js";

/** A schema that Ajv can be given. */
export interface PreparedSchema {
  readonly schema: SchemaObject;
  /** It uses `unevaluatedProperties` or `unevaluatedItems`. */
  readonly asksWhatWasEvaluated: boolean;
  /** No other schema was seen before it. */
  readonly isAlone: boolean;
}

/**
 * Makes the step before Ajv: unsafe patterns are refused, and what Ajv would misread is rewritten. The step remembers every
 * schema that it has seen, so that references among them can be followed; a schema `isWhole` when it is to be compiled.
 */
export function createPreparation({ dialect, trustPatterns }: { dialect: Dialect; trustPatterns: boolean }) {
  const documents: SchemaDocument[] = [];
  const done = new WeakMap<object, PreparedSchema>();

  return function prepare(
    given: object,
    { uri = unnamed, isWhole }: { uri?: string; isWhole: boolean },
  ): PreparedSchema {
    const known = done.get(given);
    if (known) return known;
    if (!trustPatterns) refuseUnsafePatterns(given as SchemaObject);
    const mended = mendSchema(asItsVocabularySays(given as SchemaObject, documents), dialect);
    const document = { uri, schema: mended };
    documents.unshift(document);
    const prepared = {
      schema: (isWhole ? flattened(document) : mended) as SchemaObject,
      asksWhatWasEvaluated: asksWhatWasEvaluated(mended),
      isAlone: isWhole && documents.length === 1,
    };
    done.set(given, prepared);
    return prepared;
  };

  function flattened(document: SchemaDocument): JsonSchema {
    if (dialect === "draft-07") return document.schema;
    const index = indexSchemas(documents);
    return hasTangledReferences(document, index) ? flattenReferences(document, index) : document.schema;
  }
}

const unnamed = "https://trellis.invalid/schema.json";

function refuseUnsafePatterns(schema: SchemaObject): void {
  for (const { pattern, pointer } of schemaPatterns(schema)) {
    const safety = patternSafety(pattern);
    // An invalid pattern is for Ajv to name: it is no danger.
    if (safety.safe || safety.reason === "invalid") continue;
    throw new CompileError("unsafe-pattern", `The pattern at ${pointer} can take very long: ${pattern}`, {
      subject: pattern,
    });
  }
}

function asksWhatWasEvaluated(schema: JsonSchema): boolean {
  for (const { schema: one } of everySchema(schema)) {
    if (keyword(one, "unevaluatedProperties") !== undefined || keyword(one, "unevaluatedItems") !== undefined)
      return true;
  }
  return false;
}

function asItsVocabularySays(schema: SchemaObject, documents: readonly SchemaDocument[]): JsonSchema {
  const dialect = keyword(schema, "$schema");
  const meta = documents.find(
    ({ uri, schema: one }) => uri === dialect || (isObject(one) && one.$id === dialect),
  )?.schema;
  const vocabulary = isObject(meta) ? keyword(meta, "$vocabulary") : undefined;
  if (!isObject(vocabulary) || vocabulary["https://json-schema.org/draft/2020-12/vocab/validation"] === true)
    return schema;
  return withoutAssertions(schema);
}
