import { type Json, pointerSegments } from "@trellis/findings";
import { isObject, type JsonSchema, keyword, type SchemaObject, subschemas } from "./json-schema.js";
import { indexSchemas } from "./schema-index.js";

/** One thing that a schema asks for, and that could be left out. */
export interface Constraint {
  /** Tells it from all others of the same bundle. */
  readonly id: string;
  /** The schema that it stands in, from the root of the bundle. */
  readonly pointer: string;
  readonly keyword: string;
  /** The one name of a `required` that is meant, or of a property that may not be there. */
  readonly member?: string;
  readonly value: Json;
  /**
   * Whether it can matter in other ways than by failing alone: inside a choice or a condition, or where anything asks what was
   * evaluated.
   */
  readonly isEntangled: boolean;
}

/** Everything that a bundled schema asks for, as far as it can be reached from the root. */
export function constraintsOf(bundled: SchemaObject): Constraint[] {
  const index = indexSchemas([{ uri: "https://trellis.invalid/schema.json", schema: bundled }]);
  const found: Constraint[] = [];
  // Entangled ways first: what can be reached on one of them is entangled, however else it can be reached.
  const open: { schema: SchemaObject; pointer: string; isEntangled: boolean }[] = [];
  const reached = new Map<SchemaObject, { pointer: string; isEntangled: boolean }>();
  const reach = (schema: JsonSchema | undefined, pointer: string, isEntangled: boolean): void => {
    if (!isObject(schema)) return;
    const before = reached.get(schema);
    if (before && (before.isEntangled || !isEntangled)) return;
    reached.set(schema, { pointer, isEntangled });
    open.push({ schema, pointer, isEntangled });
  };
  reach(bundled, "", asksWhatWasEvaluated(bundled));
  for (let next = open.pop(); next; next = open.pop()) {
    const { schema, pointer, isEntangled } = next;
    for (const child of subschemas(schema)) {
      const [name = ""] = pointerSegments(child.pointer);
      if (name !== "$defs") reach(child.schema, pointer + child.pointer, isEntangled || entangling.has(name));
    }
    for (const name of ["$ref", "$dynamicRef"]) {
      const ref = keyword(schema, name);
      const base = index.placeOf(schema)?.base;
      const target = typeof ref === "string" && base !== undefined ? index.resolve(ref, base) : undefined;
      if (target) reach(target.schema, target.pointer, isEntangled);
    }
  }
  for (const [schema, { pointer, isEntangled }] of reached) found.push(...constraintsIn(schema, pointer, isEntangled));
  return found;
}

/** The id of a constraint in a bundle. */
export function constraintId(pointer: string, name: string, member?: string): string {
  return `${pointer} ${name}${member === undefined ? "" : ` ${member}`}`;
}

/** The same bundle without one of its constraints. */
export function withoutConstraint(bundled: SchemaObject, constraint: Constraint): SchemaObject {
  const change = (value: Json, segments: readonly string[]): Json => {
    const [first, ...rest] = segments;
    if (first === undefined) return isObject(value) ? without(value, constraint) : value;
    if (Array.isArray(value)) {
      const list = [...(value as readonly Json[])];
      list[Number(first)] = change(list[Number(first)] as Json, rest);
      return list;
    }
    return isObject(value) ? { ...value, [first]: change(value[first] as Json, rest) } : value;
  };
  return change(bundled, pointerSegments(constraint.pointer)) as SchemaObject;
}

function without(schema: SchemaObject, { keyword: name, member }: Constraint): SchemaObject {
  const value = schema[name];
  if (member === undefined || value === undefined) {
    const { [name]: _, ...rest } = schema;
    return rest;
  }
  if (Array.isArray(value)) return { ...schema, [name]: (value as readonly Json[]).filter((one) => one !== member) };
  return isObject(value)
    ? { ...schema, [name]: { ...value, [member]: name === "dependentRequired" ? [] : true } }
    : schema;
}

function* constraintsIn(schema: SchemaObject, pointer: string, around: boolean): Generator<Constraint> {
  const one = (name: string, value: Json, member?: string): Constraint => ({
    id: constraintId(pointer, name, member),
    pointer,
    keyword: name,
    value,
    isEntangled: around || entangling.has(name),
    ...(member === undefined ? {} : { member }),
  });
  for (const [name, value] of Object.entries(schema)) {
    // A condition that asks for the field it looks at guards itself; where the field is always there that is mere habit.
    if (name === "required" && isCondition(pointer)) continue;
    if (name === "required" && Array.isArray(value)) {
      for (const member of value as readonly Json[]) if (typeof member === "string") yield one(name, value, member);
    } else if (maps.has(name) && isObject(value)) {
      // A property that may not be there, or asks for others, is a constraint; one that is described holds its own.
      for (const [member, said] of Object.entries(value))
        if (said === false || name === "dependentRequired") yield one(name, said, member);
    } else if (simple.has(name) || (applicators.has(name) && value === false)) yield one(name, value);
  }
}

function isCondition(pointer: string): boolean {
  return pointer.endsWith("/if") && !pointer.endsWith("/properties/if");
}

function asksWhatWasEvaluated(schema: JsonSchema): boolean {
  if (!isObject(schema)) return false;
  if (keyword(schema, "unevaluatedProperties") !== undefined || keyword(schema, "unevaluatedItems") !== undefined)
    return true;
  return [...subschemas(schema)].some((child) => asksWhatWasEvaluated(child.schema));
}

const entangling = new Set([
  "anyOf",
  "oneOf",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "minContains",
  "maxContains",
  "unevaluatedProperties",
  "unevaluatedItems",
]);
const maps = new Set(["properties", "patternProperties", "dependentRequired", "dependentSchemas"]);
const applicators = new Set([
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "items",
  "propertyNames",
  "then",
  "else",
]);
const simple = new Set([
  "$ref",
  "$dynamicRef",
  "type",
  "enum",
  "const",
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "minProperties",
  "maxProperties",
  "anyOf",
  "oneOf",
  "not",
]);
