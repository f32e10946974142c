import { finding } from "@trellis/findings";
import { nameTaken } from "../rules/contract/name-taken.js";
import { isObject, keyword } from "../source/json-schema.js";
import { type Check, placeIn } from "./check.js";

/** `contract/name-taken`: two schemas of one package share an `$id`. Found at every one but the first. */
export const checkNameTaken: Check = function* ({ source, sources }) {
  const id = isObject(source.schema) ? keyword(source.schema, "$id") : undefined;
  if (typeof id !== "string") return;
  const all = [...sources.contracts, ...sources.definitions];
  const first = all.find(({ schema }) => isObject(schema) && keyword(schema, "$id") === id);
  if (!first || first === source) return;
  const at = placeIn(source, source.schemaDocument, "/$id");
  const related = [{ role: "first", at: placeIn(first, first.schemaDocument, "/$id") }];
  yield finding(nameTaken, at, { name: id, other: first.schemaDocument.file }, related);
};
