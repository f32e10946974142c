import { fieldTree } from "./field-tree.js";
import type { SchemaObject } from "./json-schema.js";

/**
 * For every field of a bundled schema, by its path, the schemas that say something about it: its own first, then those that
 * it refers to or combines. The root's path is "".
 */
export function fieldSchemas(bundled: SchemaObject): ReadonlyMap<string, readonly SchemaObject[]> {
  return new Map(fieldTree(bundled).nodes.map(({ path, facets }) => [path, facets.map(({ schema }) => schema)]));
}
