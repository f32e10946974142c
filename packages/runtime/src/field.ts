import type { Classification, Json } from "@trellis/findings";

/** The types that JSON Schema knows. */
export type JsonType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** One field of a contract, as tools that map or show data need to know it. */
export interface Field {
  /** `email`, `consents`, `consents[]` (one of them), `consents[].grantedAt`. */
  readonly path: string;
  /** The types that the schema allows; empty when it does not say. */
  readonly types: readonly JsonType[];
  /** Whether the object that holds it must have it. */
  readonly required: boolean;
  readonly classification: Classification;
  readonly format?: string;
  /** The closed set of its values, from `enum` or `const`. */
  readonly values?: readonly Json[];
  /** The names the field has in the wild: "Email Address". */
  readonly alsoCalled?: readonly string[];
  readonly deprecated?: true;
}
