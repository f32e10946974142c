import { finding } from "@trellis/findings";
import { deprecatedWithoutSunset } from "../rules/contract/deprecated-without-sunset.js";
import { isObject, keyword } from "../source/json-schema.js";
import { type Check, headerText, placeIn } from "./check.js";

/** `contract/deprecated-without-sunset`: a contract is deprecated and does not say until when it is accepted. */
export const checkDeprecatedWithoutSunset: Check = function* ({ source }) {
  if (source.kind !== "contract" || headerText(source, "status") !== "deprecated") return;
  const { value } = source.headerDocument;
  if (isObject(value) && keyword(value, "sunset") !== undefined) return;
  const at = { ...placeIn(source, source.headerDocument, "/status"), pointer: "/sunset" };
  yield finding(deprecatedWithoutSunset, at);
};
