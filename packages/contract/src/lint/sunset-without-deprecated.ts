import { finding } from "@trellis/findings";
import { sunsetWithoutDeprecated } from "../rules/contract/sunset-without-deprecated.js";
import { type Check, headerText, placeIn } from "./check.js";

/** `contract/sunset-without-deprecated`: a contract has a sunset and is not deprecated. A retired one keeps the date it had. */
export const checkSunsetWithoutDeprecated: Check = function* ({ source }) {
  if (source.kind !== "contract") return;
  const status = headerText(source, "status");
  if (headerText(source, "sunset") === undefined || (status !== "draft" && status !== "active")) return;
  yield finding(sunsetWithoutDeprecated, placeIn(source, source.headerDocument, "/sunset", "key"), { status });
};
