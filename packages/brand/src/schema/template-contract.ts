import type { ContractSource, Example } from "@trellis/contract";
import type { Json } from "@trellis/findings";
import type { Template } from "../compile/compile-template.js";

/** Where a template and its examples stand, for findings about its content's schema. */
interface TemplatePlace {
  /** The template's folder, as a file-system path. */
  readonly folder: string;
  /** `template.yaml` as findings name it. */
  readonly file: string;
  /** Content that must be accepted, from `examples/`. */
  readonly examples?: readonly Example[];
}

/**
 * A template's content as a contract like any other: what `generateContract` makes types and a validator of, what two
 * versions are compared by, and what data of it is checked against. Its schema is self-contained: `template.schema`.
 */
export function templateContract(
  { header, ref, schema }: Template,
  { folder, file, examples = [] }: TemplatePlace,
): ContractSource {
  const document = (value: Json) => ({ file, value, locate: () => undefined });
  return {
    kind: "contract",
    ref,
    name: header.name,
    major: header.major,
    folder,
    header,
    title: header.title,
    headerDocument: document({
      contract: header.name,
      version: header.version,
      owner: header.owner,
      status: header.status,
    }),
    schema,
    schemaDocument: document(schema),
    examples: { accepted: examples, rejected: [] },
  };
}
