import { finding } from "@trellis/findings";
import { versionNotInFolder } from "../rules/contract/version-not-in-folder.js";
import { type Check, headerText, placeIn } from "./check.js";

/** `contract/version-not-in-folder`: the first number of a contract's version is not that of its folder. */
export const checkVersionNotInFolder: Check = function* ({ source }) {
  if (source.kind !== "contract") return;
  const version = headerText(source, "version");
  const first = version === undefined ? undefined : /^(\d+)\./.exec(version)?.[1];
  // What is no version at all is said by the header's own check.
  if (version === undefined || first === undefined || Number(first) === source.major) return;
  yield finding(versionNotInFolder, placeIn(source, source.headerDocument, "/version"), {
    version,
    major: source.major,
  });
};
