import type { Json } from "@trellis/findings";
import { allowedKinds, appliedSchemas, type Follow, schemasIn } from "./applied-schemas.js";
import { everySchema, isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";

/** A reference on a way that has no end. */
export interface EndlessReference {
  readonly schema: SchemaObject;
  /** It leads back to itself at the same value; or only through values that must be there. */
  readonly why: "itself" | "required";
}

/** The references of a bundled schema that lead back to themselves so that no document, or no check, can come to an end. */
export function endlessReferences(bundled: SchemaObject, follow: Follow): EndlessReference[] {
  const all = [...everySchema(bundled)].map(({ schema }) => schema);
  const references = all.filter((one) => isObject(follow(one)));
  // Only a reference can lead back.
  if (references.length === 0) return [];
  const inPlace = references.filter((one) => leadsTo(one, one, (schema) => partsInPlace(schema, follow)));
  if (inPlace.length > 0) return inPlace.map((schema) => ({ schema, why: "itself" }));

  const endless = withoutEnd(all, follow);
  const held = (schema: SchemaObject): SchemaObject[] => needed(schema, follow).filter((one) => endless.has(one));
  return references
    .filter((one) => endless.has(one) && leadsTo(one, one, held))
    .map((schema) => ({ schema, why: "required" }));
}

function leadsTo(from: SchemaObject, to: SchemaObject, next: (schema: SchemaObject) => SchemaObject[]): boolean {
  const seen = new Set(next(from));
  // A set keeps growing while it is walked.
  for (const one of seen) {
    if (one === to) return true;
    for (const further of next(one)) seen.add(further);
  }
  return false;
}

/** The schemas that are asked about the same value. */
function partsInPlace(schema: SchemaObject, follow: Follow): SchemaObject[] {
  const dependent = keyword(schema, "dependentSchemas");
  const parts: (Json | JsonSchema | undefined)[] = [
    follow(schema),
    ...["allOf", "anyOf", "oneOf"].flatMap((name) => schemasIn(schema, name)),
    ...["not", "if", "then", "else"].map((name) => keyword(schema, name)),
    ...(isObject(dependent) ? Object.values(dependent) : []),
  ];
  return parts.filter(isObject);
}

/** The schemas that no finite value satisfies, because each needs another of them. */
function withoutEnd(all: readonly SchemaObject[], follow: Follow): ReadonlySet<SchemaObject> {
  // What stands inside first: most schemas are settled in one round.
  const open = new Set([...all].reverse());
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    for (const schema of open) if (comesToAnEnd(schema, open, follow)) open.delete(schema);
  }
  return open;
}

function comesToAnEnd(schema: SchemaObject, open: ReadonlySet<SchemaObject>, follow: Follow): boolean {
  const ends = (part: JsonSchema | undefined): boolean => !isObject(part) || !open.has(part);
  if (!ends(follow(schema)) || !schemasIn(schema, "allOf").every(ends)) return false;
  for (const name of ["anyOf", "oneOf"]) {
    const branches = schemasIn(schema, name);
    if (branches.length > 0 && !branches.some(ends)) return false;
  }
  const kinds = allowedKinds(appliedSchemas(schema, follow));
  if ([...kinds].some((kind) => kind !== "object" && kind !== "array")) return true;
  return (
    (kinds.has("object") && requiredValues(schema, follow).every(ends)) ||
    (kinds.has("array") && requiredItems(schema, follow).every(ends)) ||
    kinds.size === 0
  );
}

/** Everything that a value of a schema cannot be without. */
function needed(schema: SchemaObject, follow: Follow): SchemaObject[] {
  const parts = [
    follow(schema),
    ...["allOf", "anyOf", "oneOf"].flatMap((name) => schemasIn(schema, name)),
    ...requiredValues(schema, follow),
    ...requiredItems(schema, follow),
  ];
  return parts.filter(isObject);
}

function requiredValues(schema: SchemaObject, follow: Follow): JsonSchema[] {
  const applied = appliedSchemas(schema, follow);
  const names = applied.flatMap((one) => keyword(one, "required") ?? []).filter((name) => typeof name === "string");
  return names.flatMap((name) =>
    applied
      .map((one) => keyword(one, "properties"))
      .map((properties) => (isObject(properties) ? keyword(properties, name) : undefined))
      .filter(isSchema),
  );
}

function requiredItems(schema: SchemaObject, follow: Follow): JsonSchema[] {
  const applied = appliedSchemas(schema, follow);
  const least = Math.max(0, ...applied.map((one) => keyword(one, "minItems")).filter((n) => typeof n === "number"));
  if (least === 0) return [];
  return applied.flatMap((one) => {
    const first = schemasIn(one, "prefixItems").slice(0, least);
    const items = keyword(one, "items");
    return least > schemasIn(one, "prefixItems").length && isSchema(items) ? [...first, items] : first;
  });
}
