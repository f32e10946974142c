import type { Json } from "@trellis/findings";
import { isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "../source/json-schema.js";

/** A `contains` whose matching items count as evaluated, provided that the whole list satisfies the guards. */
export interface EvaluatingContains {
  readonly contains: JsonSchema;
  readonly guards: readonly JsonSchema[];
}

/**
 * Every `contains` that applies to the same list as `schema`: its own, and those of the branches that hold. Ajv takes a
 * `contains` for evidence that all items were evaluated; the specification counts those that match. References are not
 * followed.
 */
export function evaluatingContains(
  schema: JsonSchema | undefined,
  guards: readonly JsonSchema[] = [],
): EvaluatingContains[] {
  if (!isObject(schema)) return [];
  const found: EvaluatingContains[] = [];
  const contains = keyword(schema, "contains");
  if (isSchema(contains)) found.push({ contains, guards });
  for (const part of list(schema, "allOf")) found.push(...evaluatingContains(part, guards));
  for (const part of [...list(schema, "anyOf"), ...list(schema, "oneOf")])
    found.push(...evaluatingContains(part, [...guards, part]));
  const condition = keyword(schema, "if");
  if (!isSchema(condition)) return found;
  const holds = [...guards, condition];
  return [
    ...found,
    ...evaluatingContains(condition, holds),
    ...evaluatingContains(schemaAt(schema, "then"), holds),
    ...evaluatingContains(schemaAt(schema, "else"), [...guards, { not: condition }]),
  ];
}

function list(schema: SchemaObject, name: string): JsonSchema[] {
  const value = keyword(schema, name);
  return Array.isArray(value) ? (value as readonly Json[]).filter(isSchema) : [];
}

function schemaAt(schema: SchemaObject, name: string): JsonSchema | undefined {
  const value = keyword(schema, name);
  return isSchema(value) ? value : undefined;
}
