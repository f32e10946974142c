import { contractFields, fieldSchemas } from "@trellis/contract";
import type { Bundled } from "../package-files.js";

/** One field that identifies a record of another contract. */
export interface Reference {
  /** "lead@2", and the field's path in it. */
  readonly from: string;
  readonly path: string;
  /** "campaign@1" */
  readonly to: string;
  /** Whether every record has the field. */
  readonly required: boolean;
  /** Whether one record may name several. */
  readonly many: boolean;
}

/** The references of a contract to others, by the `x-refers-to` of its fields. */
export function referencesOf({ source, schema }: Bundled): Reference[] {
  const fields = new Map(contractFields(schema).map((field) => [field.path, field]));
  return [...fieldSchemas(schema)].flatMap(([path, schemas]) => {
    const to = schemas.map((one) => one["x-refers-to"]).find((one) => typeof one === "string");
    if (to === undefined) return [];
    const many = path.includes("[]");
    const required = !path.includes(".") && fields.get(path)?.required === true;
    return [{ from: source.ref, path, to, required, many }];
  });
}
