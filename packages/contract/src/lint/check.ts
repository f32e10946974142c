import { type Finding, type Json, type Place, pointerSegments } from "@trellis/findings";
import { closestPosition } from "../read/index.js";
import type { ContractSource, DefinitionSource, ReadContracts, SourceDocument } from "../source/contract-source.js";
import { isObject, keyword, type SchemaObject } from "../source/json-schema.js";

/** What one check looks at: a contract or a definition, and the package around it. */
export interface LintSubject {
  readonly source: ContractSource | DefinitionSource;
  /** Its schema with everything that it refers to. */
  readonly bundled: SchemaObject;
  readonly sources: ReadContracts;
}

/** Finds where one rule does not hold. The check of `contract/owner-unknown` stands in `owner-unknown.ts`. */
export type Check = (subject: LintSubject) => Iterable<Finding>;

/** The place of what stands at `pointer` in a document of the source, or of the nearest thing around it. */
export function placeIn(
  source: ContractSource | DefinitionSource,
  document: SourceDocument,
  pointer: string,
  part: "key" | "value" = "value",
): Place {
  return {
    ...(source.kind === "contract" ? { contract: source.ref } : {}),
    file: document.file,
    ...closestPosition(document, pointer, part),
    pointer,
  };
}

/** What a place in a schema is called in a message: the path of the field, "consents[].basis", as far as it is one. */
export function placeName(pointer: string): string {
  let name = "";
  let isName = false;
  for (const segment of pointerSegments(pointer)) {
    if (isName) name += name === "" ? segment : `.${segment}`;
    else if (segment === "items") name += "[]";
    else if (segment !== "properties") name += name === "" ? segment : `/${segment}`;
    isName = !isName && segment === "properties";
  }
  return name;
}

/** A text at the top of `contract.yaml`; undefined when it is missing or no text, which is the header's own check to say. */
export function headerText(source: ContractSource, name: string): string | undefined {
  const { value } = source.headerDocument;
  const text: Json | undefined = isObject(value) ? keyword(value, name) : undefined;
  return typeof text === "string" ? text : undefined;
}
