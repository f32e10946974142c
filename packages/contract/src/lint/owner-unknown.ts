import { finding, nearest } from "@trellis/findings";
import { ownerUnknown } from "../rules/contract/owner-unknown.js";
import { isObject } from "../source/json-schema.js";
import { type Check, headerText, placeIn } from "./check.js";

/** `contract/owner-unknown`: a contract's owner is not in `owners.yaml`. */
export const checkOwnerUnknown: Check = function* ({ source, sources }) {
  if (source.kind !== "contract") return;
  const owner = headerText(source, "owner");
  const owners = sources.owners?.value;
  const known = isObject(owners) ? Object.keys(owners) : [];
  if (owner === undefined || known.includes(owner)) return;
  yield finding(ownerUnknown, placeIn(source, source.headerDocument, "/owner"), {
    name: owner,
    nearest: nearest(owner, known),
  });
};
