import { isObject, type JsonSchema, keyword, mapSubschemas, type SchemaObject } from "../source/json-schema.js";
import type { Dialect } from "./dialect.js";

/**
 * A schema in a form that Ajv reads as the specification does; the same object when it already is. In draft-07 nothing beside
 * a `$ref` counts. A property called `__proto__`, which Ajv passes over, is asked for by a pattern.
 */
export function mendSchema(schema: JsonSchema, dialect: Dialect): JsonSchema {
  const mend = (one: JsonSchema): JsonSchema => {
    if (!isObject(one)) return one;
    const alone = dialect === "draft-07" ? withoutSiblings(one) : one;
    return mapSubschemas(withoutProto(alone), mend);
  };
  const mended = mend(schema);
  // The `$id` of a whole document is how others find it, even where a `$ref` beside it would silence it.
  if (!isObject(mended) || !isObject(schema) || mended === schema) return mended;
  const { $id, $schema } = schema;
  return { ...($schema === undefined ? {} : { $schema }), ...($id === undefined ? {} : { $id }), ...mended };
}

/** A schema whose meta-schema leaves out the vocabulary of validation: its assertions are mere remarks. */
export function withoutAssertions(schema: JsonSchema): JsonSchema {
  if (!isObject(schema)) return schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => !assertions.has(name)));
  return mapSubschemas(rest, withoutAssertions);
}

// prettier-ignore
const assertions = new Set([
  "type",
  "const",
  "enum",
  "multipleOf",
  "maximum",
  "exclusiveMaximum",
  "minimum",
  "exclusiveMinimum",
  "maxLength",
  "minLength",
  "pattern",
  "maxItems",
  "minItems",
  "uniqueItems",
  "maxContains",
  "minContains",
  "maxProperties",
  "minProperties",
  "required",
  "dependentRequired",
]);

function withoutSiblings(schema: SchemaObject): SchemaObject {
  const { $ref, definitions } = schema;
  if (typeof $ref !== "string" || Object.keys(schema).length === 1) return schema;
  return definitions === undefined ? { $ref } : { $ref, definitions };
}

function withoutProto(schema: SchemaObject): SchemaObject {
  const properties = keyword(schema, "properties");
  const proto = isObject(properties) ? keyword(properties, "__proto__") : undefined;
  if (!isObject(properties) || proto === undefined) return schema;
  const others = Object.fromEntries(Object.entries(properties).filter(([name]) => name !== "__proto__"));
  const patterns = keyword(schema, "patternProperties");
  return {
    ...schema,
    properties: others,
    patternProperties: { ...(isObject(patterns) ? patterns : {}), "^__proto__$": proto },
  };
}
