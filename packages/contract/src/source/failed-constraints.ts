import { childPointer } from "@trellis/findings";
import type { SchemaError } from "@trellis/runtime";
import { constraintId } from "./constraints.js";
import { isObject, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";
import { indexSchemas, type SchemaIndex } from "./schema-index.js";

/**
 * The constraints, by their ids, without any one of which a document would hold: the one that it breaks, and the references
 * and choices on the way to it. Empty when it breaks several. The errors tell the whole way through the schema.
 */
export function failedConstraints(bundled: SchemaObject, errors: readonly SchemaError[]): ReadonlySet<string> {
  const index = indexes.get(bundled) ?? indexSchemas([{ uri: "https://trellis.invalid/schema.json", schema: bundled }]);
  indexes.set(bundled, index);
  let shared: ReadonlySet<string> | undefined;
  for (const error of errors) {
    const own = new Set(constraintsOnTheWay(bundled, index, error));
    shared = shared ? new Set([...shared].filter((id) => own.has(id))) : own;
    if (shared.size === 0) break;
  }
  return shared ?? new Set();
}

const indexes = new WeakMap<SchemaObject, SchemaIndex>();

function* constraintsOnTheWay(bundled: SchemaObject, index: SchemaIndex, error: SchemaError): Generator<string> {
  const way = error.schemaPath.split("/").slice(1).map(segment);
  const name = way.pop();
  if (name === undefined) return;
  let pointer = "";
  let at: unknown = bundled;
  let isName = false;
  for (const one of way) {
    if (!isName && (one === "$ref" || one === "$dynamicRef")) {
      const target = isObject(at) ? follow(at, one, index) : undefined;
      if (!target) return;
      yield constraintId(pointer, one);
      at = target.schema;
      pointer = target.pointer;
    } else {
      if (!isName && choices.has(one)) yield constraintId(pointer, one);
      // Inside a choice or a condition a failure may have more than one cause, and may be no failure at all.
      if (!isName && unclear.has(one)) return;
      at = isObject(at) ? keyword(at, one) : Array.isArray(at) ? at[Number(one)] : undefined;
      pointer = childPointer(pointer, one);
    }
    // What follows `properties` is a name, even where it reads like a keyword.
    isName = !isName && maps.has(one);
  }
  if (at === false) yield forbidden(pointer);
  else if (isObject(at) && keyword(at, name) !== undefined) yield constraintId(pointer, name, memberOf(error));
}

/** What `false` forbids: a property by its name, or all that a keyword is about. */
function forbidden(pointer: string): string {
  const parts = pointer.split("/");
  const last = parts.pop() ?? "";
  const around = parts.at(-1) ?? "";
  return maps.has(around)
    ? constraintId(parts.slice(0, -1).join("/"), around, segment(last))
    : constraintId(parts.join("/"), last);
}

function follow(
  schema: SchemaObject,
  name: string,
  index: SchemaIndex,
): { schema: JsonSchema; pointer: string } | undefined {
  const ref = keyword(schema, name);
  return typeof ref === "string" ? index.resolve(ref, index.placeOf(schema)?.base ?? index.ids[0] ?? "") : undefined;
}

function memberOf({ keyword: name, params }: SchemaError): string | undefined {
  const { missingProperty, property } = params as { missingProperty?: unknown; property?: unknown };
  if (name === "required" && typeof missingProperty === "string") return missingProperty;
  return name === "dependentRequired" && typeof property === "string" ? property : undefined;
}

function segment(text: string): string {
  return decodeURIComponent(text).replaceAll("~1", "/").replaceAll("~0", "~");
}

const maps = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);

const choices = new Set(["anyOf", "oneOf", "not", "contains"]);
const unclear = new Set([...choices, "if", "then", "else", "unevaluatedProperties", "unevaluatedItems"]);
