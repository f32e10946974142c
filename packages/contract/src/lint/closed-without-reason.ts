import { finding } from "@trellis/findings";
import { closedWithoutReason } from "../rules/contract/closed-without-reason.js";
import { everySchema, keyword, type SchemaObject } from "../source/json-schema.js";
import { type Check, placeIn, placeName } from "./check.js";

/**
 * `contract/closed-without-reason`: an object takes no fields of a tool's own, and nothing says why. A reason given further
 * out for something closed holds for what stands in it.
 */
export const checkClosedWithoutReason: Check = function* ({ source }) {
  const explained: string[] = [];
  for (const { schema, pointer } of everySchema(source.schema)) {
    const name = closingKeyword(schema);
    if (name === undefined) continue;
    if (keyword(schema, "x-reason") !== undefined) explained.push(pointer);
    else if (!explained.some((outer) => pointer.startsWith(`${outer}/`)))
      yield finding(closedWithoutReason, placeIn(source, source.schemaDocument, `${pointer}/${name}`, "key"), {
        name,
        ...(pointer === "" ? {} : { where: placeName(pointer) }),
      });
  }
};

function closingKeyword(schema: SchemaObject): string | undefined {
  return ["additionalProperties", "unevaluatedProperties"].find((name) => keyword(schema, name) === false);
}
