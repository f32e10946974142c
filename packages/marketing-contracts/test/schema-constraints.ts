import type { JsonSchema, SchemaObject } from "@trellis/contract";

/** One thing that a schema asks of a document. */
export interface SchemaConstraint {
  /** Where it stands in the schema: "/properties/email/format", "/required/0" for one name of a list. */
  readonly pointer: string;
  /** The same schema without it. */
  readonly without: SchemaObject;
}

/**
 * Everything that a schema asks itself, one at a time: each keyword that can reject a document, and each name of `required` on
 * its own. A reference is one constraint; what stands behind it is the definition's. What stands in `if` and `not` asks
 * nothing by itself.
 */
export function* schemaConstraints(schema: JsonSchema): Generator<SchemaConstraint> {
  if (typeof schema === "boolean") return;
  for (const [name, value] of Object.entries(schema)) {
    const { [name]: _, ...without } = schema;
    if (name === "required" && Array.isArray(value)) {
      for (const [nth, one] of value.entries())
        yield { pointer: `/required/${nth}`, without: { ...schema, required: value.filter((other) => other !== one) } };
    } else if (holdsSchemas.has(name)) {
      const inside: SchemaObject = { ...(value as SchemaObject) };
      for (const [key, child] of Object.entries(inside)) {
        for (const { pointer, without } of schemaConstraints(child as JsonSchema)) {
          const changed = { ...inside, [key]: without };
          yield {
            pointer: `/${name}/${key}${pointer}`,
            without: { ...schema, [name]: Array.isArray(value) ? Object.values(changed) : changed },
          };
        }
      }
      if (name === "anyOf" || name === "oneOf") yield { pointer: `/${name}`, without };
    } else if (isSchema.has(name) && typeof value === "object") {
      for (const { pointer, without } of schemaConstraints(value as SchemaObject))
        yield { pointer: `/${name}${pointer}`, without: { ...schema, [name]: without } };
    } else if (!saysOnly.has(name) && !name.startsWith("x-")) yield { pointer: `/${name}`, without };
  }
}

const holdsSchemas = new Set(["properties", "patternProperties", "allOf", "anyOf", "oneOf", "prefixItems", "$defs"]);
const isSchema = new Set(["items", "contains", "additionalProperties", "propertyNames", "then", "else"]);
// Everything else is taken for a constraint: a keyword that this list does not know makes the test fail, not pass.
const saysOnly = new Set(["$schema", "$id", "title", "description", "examples", "deprecated", "default", "if"]);
