import type { Json } from "@trellis/findings";
import {
  everySchema,
  isObject,
  type JsonSchema,
  keyword,
  mapSubschemas,
  type SchemaObject,
} from "../source/json-schema.js";
import {
  absoluteUri,
  documentUri,
  type SchemaDocument,
  type SchemaIndex,
  type SchemaPlace,
} from "../source/schema-index.js";
import { CompileError } from "./compile-error.js";

/**
 * Whether Ajv would misread the references of a document: `$dynamicRef`, an `$id` inside it (except one that is absolute and
 * directly in the root's `$defs`, as in a bundle), or a URN, in it or in what it refers to.
 */
export function hasTangledReferences(main: SchemaDocument, index: SchemaIndex): boolean {
  const documents = new Set([main]);
  for (const document of documents) {
    const root = documentUri(document);
    if (root.startsWith("urn:")) return true;
    for (const { schema, pointer } of everySchema(document.schema)) {
      if (keyword(schema, "$dynamicRef") !== undefined) return true;
      const id = keyword(schema, "$id");
      const ref = keyword(schema, "$ref");
      if (pointer !== "" && typeof id === "string") {
        // Ajv never comes back from an embedded schema that is nothing but a reference into itself.
        const isCircle = typeof ref === "string" && ref.startsWith("#");
        if (isCircle || document !== main || !isBundled(id, pointer)) return true;
      }
      const target = typeof ref === "string" ? index.resolve(ref, index.placeOf(schema)?.base ?? root) : undefined;
      if (target) documents.add(target.document);
    }
  }
  return false;
}

function isBundled(id: string, pointer: string): boolean {
  return /^\/\$defs\/[^/]+$/.test(pointer) && absoluteUri(id, "invalid:") === id && !id.includes("#");
}

/** The outermost resource on the way here that has a `$dynamicAnchor` of a name. */
type DynamicScope = ReadonlyMap<string, string>;

/**
 * Rewrites a document so that every reference is a `$ref` into its own `$defs` and nothing has an `$id` or an anchor of its
 * own. What a `$dynamicRef` means depends on the way that led to it: a schema is written out once for every way that
 * matters. References that `index` does not know stay; throws a {@link CompileError} when more than `limit` are needed.
 */
export function flattenReferences(main: SchemaDocument, index: SchemaIndex, limit = 2000): JsonSchema {
  if (!isObject(main.schema)) return main.schema;
  const identities = new Map<SchemaObject, number>();
  const names = new Map<string, string>();
  const defs: [string, JsonSchema][] = [];

  function enter(scope: DynamicScope, resource: string): DynamicScope {
    const added = [...index.dynamicAnchors(resource).keys()].filter((name) => !scope.has(name));
    return added.length === 0 ? scope : new Map([...scope, ...added.map((name): [string, string] => [name, resource])]);
  }

  function refer(place: SchemaPlace, from: DynamicScope): JsonSchema {
    const { schema, base } = place;
    if (!isObject(schema)) return schema;
    const scope = enter(from, base);
    const key = `${identityOf(schema)} ${base} ${[...scope].sort().join(" ")}`;
    let name = names.get(key);
    if (name === undefined) {
      if (names.size >= limit)
        throw new CompileError(
          "too-tangled",
          `The references of ${documentUri(main)} lead to more than ${limit} schemas.`,
        );
      name = `r${names.size}`;
      names.set(key, name);
      const slot: [string, JsonSchema] = [name, true];
      defs.push(slot);
      slot[1] = rewrite(schema, base, scope);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function identityOf(schema: SchemaObject): number {
    const known = identities.get(schema) ?? identities.size;
    identities.set(schema, known);
    return known;
  }

  /** `base` is the schema's own: its `$id` is already in it. */
  function rewrite(schema: SchemaObject, base: string, from: DynamicScope): SchemaObject {
    const scope = enter(from, base);
    const { $id, $anchor, $dynamicAnchor, $defs, definitions, $ref, $dynamicRef, ...rest } = schema;
    const inside = mapSubschemas(rest, (child) =>
      isObject(child) ? rewrite(child, baseOf(child, base), scope) : child,
    );
    const references = [
      ...(typeof $ref === "string" ? [follow($ref, base, scope)] : []),
      ...(typeof $dynamicRef === "string" ? [followDynamic($dynamicRef, base, scope)] : []),
    ];
    const [first] = references;
    if (first === undefined) return inside;
    if (references.length === 1 && isObject(first)) return { ...inside, ...first };
    const allOf = keyword(inside, "allOf");
    return { ...inside, allOf: [...(Array.isArray(allOf) ? (allOf as readonly Json[]) : []), ...references] };
  }

  function baseOf(schema: SchemaObject, around: string): string {
    const id = keyword(schema, "$id");
    return typeof id === "string" ? (absoluteUri(id, around)?.replace(/#.*$/s, "") ?? around) : around;
  }

  function follow(ref: string, base: string, scope: DynamicScope): JsonSchema {
    const place = index.resolve(ref, base);
    return place ? refer(place, scope) : { $ref: absoluteUri(ref, base) ?? ref };
  }

  function followDynamic(ref: string, base: string, scope: DynamicScope): JsonSchema {
    const place = index.resolve(ref, base);
    if (!place) return { $ref: absoluteUri(ref, base) ?? ref };
    const anchor = ref.slice(ref.indexOf("#") + 1);
    const isDynamic = ref.includes("#") && index.dynamicAnchors(place.base).get(anchor)?.schema === place.schema;
    const outermost = isDynamic ? index.dynamicAnchors(scope.get(anchor) ?? place.base).get(anchor) : undefined;
    return refer(outermost ?? place, scope);
  }

  const root = documentUri(main);
  const body = rewrite(main.schema, root, new Map());
  // Ajv loses its way from a URN to what stands below it, and nothing asks for it by name any more.
  const named = keyword(main.schema, "$id") === undefined || root.startsWith("urn:") ? {} : { $id: root };
  return { ...named, ...body, $defs: Object.fromEntries(defs) };
}
