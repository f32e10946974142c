import { finding } from "@trellis/findings";
import { enumWithoutReason } from "../rules/contract/enum-without-reason.js";
import { everySchema, keyword } from "../source/json-schema.js";
import { type Check, placeIn, placeName } from "./check.js";

/** `contract/enum-without-reason`: a list of values is closed, and nothing says why these and who may add to them. */
export const checkEnumWithoutReason: Check = function* ({ source }) {
  for (const { schema, pointer } of everySchema(source.schema)) {
    if (keyword(schema, "enum") === undefined || keyword(schema, "x-reason") !== undefined) continue;
    yield finding(enumWithoutReason, placeIn(source, source.schemaDocument, `${pointer}/enum`, "key"), {
      name: placeName(pointer) || source.name,
    });
  }
};
