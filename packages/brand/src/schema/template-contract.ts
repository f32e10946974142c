import type { ContractSource, Example, SourceDocument } from "@trellis/contract";
import type { Template } from "../compile/compile-template.js";

/** Where a template and its examples stand, for findings about its content's schema. */
interface TemplatePlace {
  /** The template's folder, as a file-system path. */
  readonly folder: string;
  /** `template.yaml`, as it was read. */
  readonly manifest: SourceDocument;
  /** Content that must be accepted, from `examples/`. */
  readonly examples?: readonly Example[];
}

/**
 * A template's content as a contract like any other: what `generateContract` makes types and a validator of, what two
 * versions are compared by, and what data of it is checked against. Its schema is self-contained: `template.schema`. A finding
 * about the schema stands where template.yaml says the slot that made it so.
 */
export function templateContract(
  { header, ref, schema, purpose }: Template,
  { folder, manifest, examples = [] }: TemplatePlace,
): ContractSource {
  const asContract = {
    contract: header.name,
    version: header.version,
    title: header.title,
    owner: header.owner,
    status: header.status,
    ...(header.sunset === undefined ? {} : { sunset: header.sunset }),
    ...(purpose === undefined ? {} : { description: { purpose } }),
  };
  return {
    kind: "contract",
    ref,
    name: header.name,
    major: header.major,
    folder,
    header: purpose === undefined ? header : { ...header, purpose },
    title: header.title,
    headerDocument: {
      file: manifest.file,
      value: asContract,
      locate: (pointer, part) => manifest.locate(headerPointers[pointer] ?? pointer, part),
    },
    schema,
    schemaDocument: {
      file: manifest.file,
      value: schema,
      locate: (pointer, part) => manifest.locate(slotPointer(pointer), part),
    },
    examples: { accepted: examples, rejected: [] },
  };
}

const headerPointers: Readonly<Record<string, string>> = {
  "/contract": "/template",
  "/description": "/purpose",
  "/description/purpose": "/purpose",
};

/** The pointer in template.yaml of the slot that made a part of the schema: /properties/a/items/properties/b is /slots/a/fields/b. */
function slotPointer(pointer: string): string {
  let made = "";
  for (const [index, segment] of pointer.split("/").slice(1).entries()) {
    if (segment === "properties") made += index === 0 ? "/slots" : "/fields";
    else if (segment !== "items") made += `/${segment}`;
  }
  return made;
}
