import type { Classification } from "@trellis/findings";
import type { ContractHeader } from "./contract.js";

/** One error of a generated validator: Ajv's, without its message. */
export interface SchemaError {
  /** RFC 6901 pointer into the document. */
  readonly instancePath: string;
  /** The way through the schema: "#/properties/email/format", behind a reference "#/oneOf/1/$ref/required". */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
}

/** What generated code brings along for `createContract`. */
export interface ContractParts {
  readonly header: ContractHeader;
  /** Whether a document holds; stops at the first problem. */
  is(input: unknown): boolean;
  /** Every error of a document that does not hold. */
  errors(input: unknown): readonly SchemaError[];
  /** Every field of the contract by its path (`consents[].grantedAt`), with its classification. */
  readonly fields: Readonly<Record<string, Classification>>;
}

/** A contract as people refer to it: "lead@1". */
export function contractRef(header: Pick<ContractHeader, "name" | "major">): string {
  return `${header.name}@${header.major}`;
}
