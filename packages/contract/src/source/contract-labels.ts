import type { ContractLabels } from "@trellis/findings";
import { type FieldTree, fieldTree } from "./field-tree.js";
import { isObject, type JsonSchema, keyword, type SchemaObject } from "./json-schema.js";

/** The languages that contracts are written in. English stands in `title`, the others in `x-labels`. */
export type LabelLanguage = "en" | "fr";

/**
 * The names of a bundled schema's fields in one language. `title` is the contract's English title. Where a field has no
 * name in the language it has its English one; where it has none at all it is left out, and is called by its key.
 */
export function contractLabels(bundled: SchemaObject, title: string, language: LabelLanguage): ContractLabels {
  const tree = fieldTree(bundled);
  const fields: [string, string][] = [];
  const repeats: [string, string][] = [];
  for (const { path, own, repeats: repeated } of tree.nodes) {
    if (repeated !== undefined) repeats.push([path, repeated]);
    const label =
      path === ""
        ? undefined
        : findLabel(
            own.map(({ schema }) => schema),
            tree,
            language,
          )?.text;
    if (label !== undefined) fields.push([path, label]);
  }
  return {
    title: (language === "en" ? undefined : ownLabel(bundled, language)) ?? title,
    fields: Object.fromEntries(fields),
    ...(repeats.length > 0 ? { repeats: Object.fromEntries(repeats) } : {}),
  };
}

/** What a schema calls itself in one language, references and combinations left aside. */
export function ownLabel(schema: SchemaObject, language: LabelLanguage): string | undefined {
  if (language === "en") return text(schema, "title");
  const labels = keyword(schema, "x-labels");
  const ofLanguage = isObject(labels) ? keyword(labels, language) : undefined;
  return isObject(ofLanguage) ? text(ofLanguage, "title") : undefined;
}

/** A name, and the language that it is in. */
export interface FoundLabel {
  readonly text: string;
  readonly language: LabelLanguage;
}

/**
 * What a field is called, by its own schema or else by what that refers to or combines; in English where whatever names it
 * does so in English only.
 */
export function findLabel(
  schemas: readonly SchemaObject[],
  tree: FieldTree,
  language: LabelLanguage,
): FoundLabel | undefined {
  const open = new Set<JsonSchema>();
  const labelOf = (schema: JsonSchema | undefined): FoundLabel | undefined => {
    if (!isObject(schema) || open.has(schema)) return undefined;
    open.add(schema);
    // A field's own English name says more about it than the French name of the shape it borrows.
    const found = labelIn(schema, language) ?? labelIn(schema, "en");
    return found ?? first([tree.follow(schema), ...list(schema, "allOf")]) ?? only(schema);
  };
  const first = (parts: readonly (JsonSchema | undefined)[]): FoundLabel | undefined => {
    for (const part of parts) {
      const found = labelOf(part);
      if (found) return found;
    }
    return undefined;
  };
  // A branch names the field only when it is the one that has a name, as in "this shape, or null".
  const only = (schema: SchemaObject): FoundLabel | undefined => {
    const named = [...list(schema, "oneOf"), ...list(schema, "anyOf")]
      .map(labelOf)
      .filter((found) => found !== undefined);
    return named.length === 1 ? named[0] : undefined;
  };
  return first(schemas);
}

function labelIn(schema: SchemaObject, language: LabelLanguage): FoundLabel | undefined {
  const text = ownLabel(schema, language);
  return text === undefined ? undefined : { text, language };
}

function list(schema: SchemaObject, name: string): JsonSchema[] {
  const value = keyword(schema, name);
  return Array.isArray(value) ? (value as readonly JsonSchema[]).slice() : [];
}

function text(schema: SchemaObject, name: string): string | undefined {
  const value = keyword(schema, name);
  return typeof value === "string" && value !== "" ? value : undefined;
}
