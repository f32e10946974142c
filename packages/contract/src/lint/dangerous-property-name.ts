import { childPointer, finding, type Json } from "@trellis/findings";
import { dangerousPropertyName } from "../rules/contract/dangerous-property-name.js";
import { everySchema, isObject, keyword } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";

/** The names that the runtime refuses in every record. */
const dangerous = new Set(["__proto__", "constructor", "prototype"]);

/** `contract/dangerous-property-name`: a schema describes, or asks for, a field that no record may hold. */
export const checkDangerousPropertyName: Check = function* ({ source }) {
  for (const { schema, pointer } of everySchema(source.schema)) {
    const told = new Set<string>();
    for (const { name, at, part } of namesIn(schema)) {
      if (!dangerous.has(name) || told.has(name)) continue;
      told.add(name);
      const place = placeIn(source, source.schemaDocument, pointer + at, part);
      yield finding(dangerousPropertyName, place, { name });
    }
  }
};

interface Name {
  readonly name: string;
  readonly at: string;
  readonly part: "key" | "value";
}

/** The names of fields in one schema, where it describes them first. */
function* namesIn(schema: { readonly [name: string]: Json }): Iterable<Name> {
  for (const where of ["properties", "dependentSchemas", "dependentRequired"]) {
    const named = keyword(schema, where);
    for (const name of isObject(named) ? Object.keys(named) : []) {
      yield { name, at: childPointer(`/${where}`, name), part: "key" };
    }
  }
  const dependent = keyword(schema, "dependentRequired");
  const lists: (readonly [string, Json | undefined])[] = [
    ["/required", keyword(schema, "required")],
    ...Object.entries(isObject(dependent) ? dependent : {}).map(
      ([name, list]) => [childPointer("/dependentRequired", name), list] as const,
    ),
  ];
  for (const [at, list] of lists) {
    for (const [index, name] of Array.isArray(list) ? list.entries() : []) {
      if (typeof name === "string") yield { name, at: `${at}/${index}`, part: "value" };
    }
  }
}
