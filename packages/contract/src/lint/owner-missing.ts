import { finding } from "@trellis/findings";
import { ownerMissing } from "../rules/contract/owner-missing.js";
import { isObject } from "../source/json-schema.js";
import { type Check, headerText, placeIn } from "./check.js";

/** `contract/owner-missing`: a contract does not say who answers for it. */
export const checkOwnerMissing: Check = function* ({ source }) {
  // Where there is no header at all, its reading has said so.
  if (source.kind !== "contract" || !isObject(source.headerDocument.value)) return;
  if (source.headerDocument.value.owner !== undefined && headerText(source, "owner")?.trim() !== "") return;
  yield finding(ownerMissing, placeIn(source, source.headerDocument, "/owner"));
};
