import { childPointer } from "@trellis/findings";
import { everySchema, isObject, type JsonSchema, keyword } from "../source/json-schema.js";

/** Every pattern of a schema, and the pointer to it: the values of `pattern` and the names in `patternProperties`. */
export function* schemaPatterns(
  schema: JsonSchema,
): Generator<{ pattern: string; pointer: string; part: "key" | "value" }> {
  for (const { schema: one, pointer } of everySchema(schema)) {
    const pattern = keyword(one, "pattern");
    if (typeof pattern === "string") yield { pattern, pointer: `${pointer}/pattern`, part: "value" };
    const properties = keyword(one, "patternProperties");
    if (!isObject(properties)) continue;
    for (const name of Object.keys(properties)) {
      yield { pattern: name, pointer: childPointer(`${pointer}/patternProperties`, name), part: "key" };
    }
  }
}
