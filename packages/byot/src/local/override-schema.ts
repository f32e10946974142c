import type { Json } from "@trellis/findings";
import { isSchema, type Schema } from "./base-schema.js";

/**
 * What a maker believes to have written: the contract, with the extension's word in place of the contract's wherever both
 * speak of the same thing. Conditions and references of the extension come on top, since they replace nothing.
 */
export function overrideSchema(base: Schema, extension: Schema): Schema {
  return override(base, extension, referencesOf(base), 0);
}

/** Writes out what a place in a contract refers to, so that its words can be read. */
export function schemaReader(root: Schema): (schema: Schema) => Schema {
  const resolve = referencesOf(root);
  return (schema) => flat(schema, resolve, 0);
}

const deepest = 20;
/** Keywords that add a condition, whatever else is said. */
const onTop = new Set(
  "$ref $dynamicRef allOf anyOf oneOf not if then else contains patternProperties propertyNames dependentSchemas dependentRequired prefixItems unevaluatedProperties unevaluatedItems".split(
    " ",
  ),
);

function override(written: Schema, mine: Schema, resolve: Resolve, depth: number): Schema {
  const base = flat(written, resolve, 0);
  const words = Object.entries(mine).filter(([keyword]) => !onTop.has(keyword));
  const conditions = Object.fromEntries(Object.entries(mine).filter(([keyword]) => onTop.has(keyword)));
  const merged: Record<string, Json> = { ...base, ...Object.fromEntries(words) };
  if (isSchema(mine.properties)) {
    const theirs = isSchema(base.properties) ? base.properties : {};
    const own = Object.entries(mine.properties).map(([name, field]): [string, Json] => {
      const known = Object.hasOwn(theirs, name) ? theirs[name] : undefined;
      const both = isSchema(known) && isSchema(field) && depth < deepest;
      return [name, both ? override(known, field, resolve, depth + 1) : field];
    });
    merged.properties = Object.fromEntries([...Object.entries(theirs), ...own]);
  }
  if (isSchema(mine.items) && isSchema(base.items) && depth < deepest)
    merged.items = override(base.items, mine.items, resolve, depth + 1);
  // Nobody means to make a field optional by naming others that are required.
  if (Array.isArray(mine.required) && Array.isArray(base.required))
    merged.required = [...new Set([...base.required, ...mine.required])];
  if (Object.keys(conditions).length === 0) return merged;
  return { ...merged, allOf: [...(Array.isArray(base.allOf) ? base.allOf : []), conditions] };
}

type Resolve = (ref: string) => Schema | undefined;

/** The schema at a place with what it refers to written out, so that one word of it can be replaced. */
function flat(schema: Schema, resolve: Resolve, depth: number): Schema {
  const { $ref, ...own } = schema;
  const target = typeof $ref === "string" && depth < deepest ? resolve($ref) : undefined;
  if (!target) return schema;
  const { $id: _, $schema: __, $defs: ___, ...below } = flat(target, resolve, depth + 1);
  return { ...below, ...own };
}

/** References lead to what is bundled in `$defs`, by its address. What they give refers to others by full addresses. */
function referencesOf(root: Schema): Resolve {
  const rootId = typeof root.$id === "string" ? root.$id : "urn:base";
  const defs = isSchema(root.$defs) ? Object.entries(root.$defs) : [];
  const known = new Map<string, Schema>();
  for (const [name, one] of defs) {
    if (!isSchema(one)) continue;
    const id = typeof one.$id === "string" ? one.$id : undefined;
    const schema = id === undefined ? one : (withFullAddresses(one, id) as Schema);
    known.set(`#/$defs/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, schema);
    if (id !== undefined) known.set(id, schema);
  }
  return (ref) => known.get(ref) ?? (URL.canParse(ref, rootId) ? known.get(new URL(ref, rootId).href) : undefined);
}

function withFullAddresses(value: Json, id: string): Json {
  if (Array.isArray(value)) return value.map((item) => withFullAddresses(item, id));
  if (!isSchema(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      key === "$ref" && typeof inner === "string" && URL.canParse(inner, id)
        ? new URL(inner, id).href
        : withFullAddresses(inner, id),
    ]),
  );
}
