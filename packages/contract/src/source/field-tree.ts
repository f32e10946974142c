import type { Json } from "@trellis/findings";
import { isObject, isSchema, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";
import { indexSchemas, type SchemaIndex } from "./schema-index.js";

/** One schema of those that together describe a field. */
export interface Facet {
  readonly schema: SchemaObject;
  /** It holds only sometimes: it stands in a branch of `oneOf`, `anyOf`, `then`, `else` or `dependentSchemas`. */
  readonly sometimes: boolean;
}

/** One field of a bundled schema. The root's path is "". */
export interface FieldNode {
  readonly path: string;
  readonly parent: FieldNode | undefined;
  /** The schemas that stand at the field itself. */
  readonly own: readonly Facet[];
  /** Those, and everything that they refer to or combine. */
  readonly facets: readonly Facet[];
  readonly required: boolean;
  /** Set where the schema contains itself: an earlier path with the same fields below it. */
  readonly repeats?: string;
}

/** The fields of a bundled schema, in the order in which the schema names them. */
export interface FieldTree {
  readonly nodes: readonly FieldNode[];
  /** The schema that a `$ref` or `$dynamicRef` of `schema` means. */
  follow(schema: SchemaObject): JsonSchema | undefined;
}

/**
 * Finds every field of a bundled schema, through references, combinations and lists. A schema that contains itself is
 * entered once; after `limit` fields every schema is, so that no schema, however tangled, takes long.
 */
export function fieldTree(bundled: SchemaObject, limit = 2000): FieldTree {
  const index = indexSchemas([{ uri: "https://trellis.invalid/schema.json", schema: bundled }]);
  const follow = (schema: SchemaObject): JsonSchema | undefined => followRef(schema, index);
  const identity = new Map<SchemaObject, number>();
  const entered = new Map<string, string>();
  const nodes: FieldNode[] = [];

  function enter(path: string, parent: FieldNode | undefined, schemas: readonly Facet[], required: boolean): void {
    const facets = gather(schemas, follow);
    const shape = shapeOf(facets);
    const repeated = ancestorWith(shape, parent) ?? (nodes.length >= limit ? entered.get(shape) : undefined);
    const node: FieldNode = {
      path,
      parent,
      own: schemas,
      facets,
      required,
      ...(repeated === undefined ? {} : { repeats: repeated }),
    };
    nodes.push(node);
    if (repeated !== undefined || shape === "") return;
    entered.set(shape, path);
    shapes.set(node, shape);
    const mustHave = new Set(
      schemas.filter(({ sometimes }) => !sometimes).flatMap(({ schema }) => [...requiredNames(schema, follow)]),
    );
    for (const [name, children] of propertiesOf(facets))
      enter(path === "" ? name : `${path}.${name}`, node, children, mustHave.has(name));
    const items = itemsOf(facets);
    if (items.length > 0) enter(`${path}[]`, node, items, false);
  }

  const shapes = new Map<FieldNode, string>();
  function ancestorWith(shape: string, from: FieldNode | undefined): string | undefined {
    if (shape === "") return undefined;
    for (let node = from; node; node = node.parent) if (shapes.get(node) === shape) return node.path;
    return undefined;
  }

  /** The schemas below which fields can stand, by identity. A bare `$ref` adds nothing to what it refers to. */
  function shapeOf(facets: readonly Facet[]): string {
    const ids = facets.filter(({ schema }) => holdsFields(schema)).map(({ schema }) => idOf(schema));
    return [...new Set(ids)].sort((a, b) => a - b).join();
  }

  function idOf(schema: SchemaObject): number {
    const known = identity.get(schema);
    if (known !== undefined) return known;
    identity.set(schema, identity.size);
    return identity.size - 1;
  }

  enter("", undefined, [{ schema: bundled, sometimes: false }], true);
  return { nodes, follow };
}

function followRef(schema: SchemaObject, index: SchemaIndex): JsonSchema | undefined {
  const ref = keyword(schema, "$ref") ?? keyword(schema, "$dynamicRef");
  return typeof ref === "string"
    ? index.resolve(ref, index.placeOf(schema)?.base ?? index.ids[0] ?? "")?.schema
    : undefined;
}

/** Schemas that apply to the same value, with those they refer to or combine. */
function gather(from: readonly Facet[], follow: FieldTree["follow"]): Facet[] {
  const found = new Map<SchemaObject, Facet>();
  const open = [...from].reverse();
  for (let facet = open.pop(); facet; facet = open.pop()) {
    const known = found.get(facet.schema);
    if (known && (!known.sometimes || facet.sometimes)) continue;
    found.set(facet.schema, facet);
    const { sometimes, schema } = facet;
    const next = [
      ...asFacets(follow(schema), sometimes),
      ...asFacets(keyword(schema, "allOf"), sometimes),
      ...["oneOf", "anyOf", "then", "else"].flatMap((name) => asFacets(keyword(schema, name), true)),
      ...asFacets(mapValues(keyword(schema, "dependentSchemas")), true),
    ];
    open.push(...next.reverse());
  }
  return [...found.values()];
}

function asFacets(value: Json | JsonSchema | undefined, sometimes: boolean): Facet[] {
  const list = Array.isArray(value) ? (value as readonly Json[]) : value === undefined ? [] : [value as Json];
  return list.filter(isObject).map((schema) => ({ schema, sometimes }));
}

function mapValues(value: Json | undefined): Json[] {
  return isObject(value) ? Object.values(value) : [];
}

function propertiesOf(facets: readonly Facet[]): Map<string, Facet[]> {
  const properties = new Map<string, Facet[]>();
  for (const { schema, sometimes } of facets) {
    const own = keyword(schema, "properties");
    if (!isObject(own)) continue;
    for (const [name, child] of Object.entries(own)) {
      if (!isSchema(child) || child === false) continue;
      const known = properties.get(name) ?? [];
      properties.set(name, [...known, { schema: isObject(child) ? child : {}, sometimes }]);
    }
  }
  return properties;
}

function itemsOf(facets: readonly Facet[]): Facet[] {
  return facets.flatMap(({ schema, sometimes }) => [
    // Places in a tuple share one path, as the nth of any list does.
    ...asFacets(keyword(schema, "prefixItems"), true),
    ...asFacets(keyword(schema, "items"), sometimes),
  ]);
}

function holdsFields(schema: SchemaObject): boolean {
  return ["properties", "items", "prefixItems"].some((name) => keyword(schema, name) !== undefined);
}

/** The properties that an object must have to satisfy `schema`: those of every part, and those of all branches alike. */
function requiredNames(
  schema: JsonSchema | undefined,
  follow: FieldTree["follow"],
  open: ReadonlySet<JsonSchema> = new Set(),
): Set<string> {
  if (!isObject(schema) || open.has(schema)) return new Set();
  const inside = new Set([...open, schema]);
  const names = (one: JsonSchema | undefined): Set<string> => requiredNames(one, follow, inside);
  const required = keyword(schema, "required");
  const all = new Set<string>(Array.isArray(required) ? required.filter((name) => typeof name === "string") : []);
  for (const part of [follow(schema), ...schemasOf(keyword(schema, "allOf"))])
    for (const name of names(part)) all.add(name);
  for (const combination of ["oneOf", "anyOf"]) {
    const [first, ...others] = schemasOf(keyword(schema, combination)).map(names);
    for (const name of first ?? []) if (others.every((other) => other.has(name))) all.add(name);
  }
  return all;
}

function schemasOf(value: Json | undefined): JsonSchema[] {
  return Array.isArray(value) ? (value as readonly Json[]).filter(isSchema) : [];
}
