import { finding } from "@trellis/findings";
import { nameTaken } from "../rules/contract/name-taken.js";
import { type Check, placeIn } from "./check.js";
import { expectedPath, nameOwner, schemaId } from "./schema-id.js";

/** `contract/name-taken`: two schemas of one package share an `$id`. Found where the folder says something else. */
export const checkNameTaken: Check = function* ({ source, sources }) {
  const owner = nameOwner(source, sources);
  if (owner === source) return;
  const at = placeIn(source, source.schemaDocument, "/$id");
  const related = [{ role: "owner", at: placeIn(owner, owner.schemaDocument, "/$id") }];
  const data = { name: schemaId(source), other: owner.schemaDocument.file, expected: expectedPath(source) };
  yield finding(nameTaken, at, data, related);
};
