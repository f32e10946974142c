import { finding } from "@trellis/findings";
import { idMismatch } from "../rules/contract/id-mismatch.js";
import { isObject, keyword } from "../source/json-schema.js";
import { type Check, headerText, placeIn } from "./check.js";

/** `contract/id-mismatch`: what a contract or definition calls itself is not what its folder says. */
export const checkIdMismatch: Check = function* ({ source }) {
  const { kind, name, major, schema, schemaDocument } = source;
  const expected = `/${kind}s/${name}/v${major}/schema.json`;
  const id = isObject(schema) ? keyword(schema, "$id") : undefined;
  if (!isIdFor(id, expected)) {
    yield finding(idMismatch, placeIn(source, schemaDocument, "/$id"), {
      what: "id",
      expected,
      ...(typeof id === "string" ? { name: id } : {}),
    });
  }
  const called = kind === "contract" ? headerText(source, "contract") : undefined;
  if (kind === "contract" && called !== undefined && called !== name) {
    yield finding(idMismatch, placeIn(source, source.headerDocument, "/contract"), {
      what: "name",
      expected: name,
      name: called,
    });
  }
};

function isIdFor(id: unknown, path: string): boolean {
  if (typeof id !== "string") return false;
  try {
    const { protocol, pathname, search, hash } = new URL(id);
    return /^https?:$/.test(protocol) && pathname.endsWith(path) && search === "" && hash === "";
  } catch {
    return false;
  }
}
