import type { KeywordDefinition } from "ajv";

const text = { type: "string", minLength: 1 };
const label = { type: "object", properties: { title: text, description: text }, additionalProperties: false };

/** The keywords that Trellis adds to JSON Schema. They say what a field is and check nothing. */
export const annotationKeywords: readonly (KeywordDefinition & {
  readonly keyword: string;
  readonly metaSchema: object;
})[] = [
  { keyword: "x-classification", metaSchema: { enum: ["public", "internal", "personal", "sensitive"] } },
  {
    keyword: "x-labels",
    metaSchema: { type: "object", propertyNames: { pattern: "^[a-z]{2}(-[A-Z]{2})?$" }, additionalProperties: label },
  },
  { keyword: "x-also-called", metaSchema: { type: "array", items: text, uniqueItems: true } },
  {
    keyword: "x-identity",
    metaSchema: {
      type: "object",
      properties: {
        kind: { enum: ["email", "phone", "external-id", "name", "birth-date", "address"] },
        priority: { type: "integer", minimum: 1 },
      },
      required: ["kind"],
      additionalProperties: false,
    },
  },
  // Why what could stay open is closed: a list of values, or an object without room for further fields.
  { keyword: "x-reason", metaSchema: text },
  // The value identifies a record of that contract: "campaign@1".
  { keyword: "x-refers-to", metaSchema: { type: "string", pattern: "^[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9]\\d*$" } },
];
