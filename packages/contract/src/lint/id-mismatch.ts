import { finding } from "@trellis/findings";
import { idMismatch } from "../rules/contract/id-mismatch.js";
import { type Check, headerText, placeIn } from "./check.js";
import { expectedPath, fitsFolder, nameOwner, schemaId } from "./schema-id.js";

/** `contract/id-mismatch`: what a contract or definition calls itself is not what its folder says. */
export const checkIdMismatch: Check = function* ({ source, sources }) {
  const { kind, name, schemaDocument } = source;
  // A name that is another's is found as such.
  if (!fitsFolder(source) && nameOwner(source, sources) === source) {
    const data = { what: "id", expected: expectedPath(source), name: schemaId(source) };
    yield finding(idMismatch, placeIn(source, schemaDocument, "/$id"), data);
  }
  const called = kind === "contract" ? headerText(source, "contract") : undefined;
  if (kind !== "contract" || called === undefined || called === name) return;
  yield finding(idMismatch, placeIn(source, source.headerDocument, "/contract"), {
    what: "name",
    expected: name,
    name: called,
  });
};
