import type { Json } from "@trellis/findings";
import type { Field } from "@trellis/runtime";
import { describeField } from "../source/contract-fields.js";
import { type FieldNode, type FieldTree, fieldTree } from "../source/field-tree.js";
import { everySchema, type JsonSchema, keyword, type SchemaObject } from "../source/json-schema.js";
import type { LintSubject } from "./check.js";

/** A field of a schema, with the pointer to it in the schema's own document. */
export interface PlacedField {
  readonly node: FieldNode;
  readonly pointer: string;
  readonly field: Field;
}

/** Every field that a schema describes, and how its references are followed. */
export interface PlacedFields {
  readonly fields: readonly PlacedField[];
  readonly tree: FieldTree;
}

/**
 * The fields that a contract or definition describes itself, with where it does so. Those that a schema it refers to describes
 * are that schema's to answer for. The root comes first.
 */
export function placedFields(subject: LintSubject): PlacedFields {
  const known = placed.get(subject) ?? findFields(subject);
  placed.set(subject, known);
  return known;
}

// Many checks ask for the fields of one schema.
const placed = new WeakMap<LintSubject, PlacedFields>();

function findFields({ source, bundled }: LintSubject): PlacedFields {
  const tree = fieldTree(bundled);
  const pointers = new Map<JsonSchema, string>();
  for (const { schema, pointer } of everySchema(source.schema)) pointers.set(schema, pointer);
  const fields: PlacedField[] = [];
  for (const node of tree.nodes) {
    const pointer = node.path === "" ? "" : pointerOf(node, pointers);
    // What a reference that leads nowhere would have said is not known.
    const isUnknown = node.facets.some(({ schema }) => refersTo(schema) && tree.follow(schema) === undefined);
    if (pointer !== undefined && !isUnknown) fields.push({ node, pointer, field: describeField(node, tree) });
  }
  return { fields, tree };
}

/** The values of a keyword in all schemas that always hold for a field. */
export function saidOf({ node }: PlacedField, name: string): Json[] {
  return node.facets
    .filter(({ sometimes }) => !sometimes)
    .map(({ schema }) => keyword(schema, name))
    .filter((value) => value !== undefined);
}

/** The values of a keyword in all schemas that may hold for a field. */
export function everSaidOf({ node }: PlacedField, name: string): Json[] {
  return node.facets.map(({ schema }) => keyword(schema, name)).filter((value) => value !== undefined);
}

/** The last part of a field's path: `zip` of `address.zip`, `tags` of `tags[]`. */
export function lastName({ node: { path } }: PlacedField): string {
  return path.split(".").at(-1)?.replaceAll("[]", "") ?? "";
}

/** The words of a name, in lower case: `paidAt`, `paid_at` and "Paid at" are `paid` and `at`. */
export function wordsOf(name: string): string[] {
  const parted = name.replaceAll(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, "$1$2 ");
  return parted
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== "");
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
