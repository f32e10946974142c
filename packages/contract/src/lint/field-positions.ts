import { type FieldNode, type FieldTree, fieldTree } from "../source/field-tree.js";
import { everySchema, type JsonSchema, keyword, type SchemaObject } from "../source/json-schema.js";
import type { LintSubject } from "./check.js";

/** A field of a schema, with the pointer to it in the schema's own document. */
export interface PlacedField {
  readonly node: FieldNode;
  readonly pointer: string;
}

/**
 * The fields that a contract or definition describes itself, with where it does so. Those that a schema it refers to describes
 * are that schema's to answer for. The root comes first.
 */
export function placedFields({ source, bundled }: LintSubject): { fields: PlacedField[]; tree: FieldTree } {
  const tree = fieldTree(bundled);
  const pointers = new Map<JsonSchema, string>();
  for (const { schema, pointer } of everySchema(source.schema)) pointers.set(schema, pointer);
  const fields: PlacedField[] = [];
  for (const node of tree.nodes) {
    const pointer = node.path === "" ? "" : pointerOf(node, pointers);
    // What a reference that leads nowhere would have said is not known.
    const isUnknown = node.facets.some(({ schema }) => refersTo(schema) && tree.follow(schema) === undefined);
    if (pointer !== undefined && !isUnknown) fields.push({ node, pointer });
  }
  return { fields, tree };
}

function refersTo(schema: SchemaObject): boolean {
  return keyword(schema, "$ref") !== undefined || keyword(schema, "$dynamicRef") !== undefined;
}

function pointerOf(node: FieldNode, pointers: ReadonlyMap<JsonSchema, string>): string | undefined {
  for (const { schema } of node.own) {
    const pointer = pointers.get(schema);
    if (pointer !== undefined) return pointer;
  }
  return undefined;
}
