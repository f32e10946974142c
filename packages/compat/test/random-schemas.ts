import fc from "fast-check";

const names = ["a", "b", "ab"];
const patterns = ["^a", "b$", "^[ab]+$", "^.{2,3}$", "x|y", "^(?!a)"];

/** Documents of all types, small enough to meet what the schemas below ask for. */
export const documents: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 3, -1, 0.5, 1.5, 10, "", "a", "ab", "ba", "bbb", "x", "😀"),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, "zz"), tie("any"), { maxKeys: 3 }),
  ),
})).any;

/** Schemas of 2020-12 with every kind of keyword that both engines know. */
export const schemas: fc.Arbitrary<object | boolean> = fc.letrec<{ schema: object | boolean }>((tie) => {
  const inside = tie("schema");
  const list = fc.array(inside, { minLength: 1, maxLength: 3 });
  const map = (keys: readonly string[]) => fc.dictionary(fc.constantFrom(...keys), inside, { minKeys: 1, maxKeys: 2 });
  const small = fc.integer({ min: 0, max: 3 });
  const types = fc.constantFrom("string", "number", "integer", "object", "array", "boolean", "null");
  const keyword = fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.record({ type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 2 })) }),
    fc.record({ enum: fc.array(documents, { minLength: 1, maxLength: 3 }) }),
    fc.record({ const: documents }),
    fc.record({ minimum: small }),
    fc.record({ exclusiveMaximum: small }),
    fc.record({ multipleOf: fc.constantFrom(1, 2, 0.5, 0.01, 3) }),
    fc.record({ minLength: small }),
    fc.record({ maxLength: small }),
    fc.record({ pattern: fc.constantFrom(...patterns) }),
    fc.record({ required: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }) }),
    fc.record({ minProperties: small }),
    fc.record({ maxProperties: small }),
    fc.record({ minItems: small }),
    fc.record({ maxItems: small }),
    fc.record({ uniqueItems: fc.constant(true) }),
    fc.record({ dependentRequired: fc.constant({ a: ["b"] }) }),
    fc.record({ properties: map(names) }),
    fc.record({ patternProperties: map(patterns) }),
    fc.record({ additionalProperties: inside }),
    fc.record({ propertyNames: inside }),
    fc.record({ dependentSchemas: map(names) }),
    fc.record({ unevaluatedProperties: inside }),
    fc.record({ prefixItems: list }),
    fc.record({ items: inside }),
    fc.record({ contains: inside, minContains: small, maxContains: small }, { requiredKeys: ["contains"] }),
    fc.record({ unevaluatedItems: inside }),
    fc.record({ not: inside }),
    fc.record({ allOf: list }),
    fc.record({ anyOf: list }),
    fc.record({ oneOf: list }),
    // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name.
    fc.record({ if: inside, then: inside, else: inside }, { requiredKeys: ["if"] }),
  );
  const several = fc
    .array(keyword, { minLength: 1, maxLength: 3 })
    .map((parts) => Object.assign({}, ...parts) as object);
  return { schema: fc.oneof({ weight: 8, arbitrary: several }, { weight: 1, arbitrary: fc.boolean() }) };
}).schema;

/** A step that lets fewer documents pass, or as many. */
export const narrowing: fc.Arbitrary<(schema: object | boolean) => object> = fc.oneof(
  schemas.map((other) => (schema: object | boolean) => ({ allOf: [schema, other] })),
  schemas.map((other) => (schema: object | boolean) => ({ not: { anyOf: [{ not: schema }, other] } })),
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name.
  schemas.map((other) => (schema: object | boolean) => ({ if: other, then: schema, else: { allOf: [schema, other] } })),
);

/** A step that changes nothing. */
export const identity: fc.Arbitrary<(schema: object | boolean) => object> = fc.constantFrom<
  (schema: object | boolean) => object
>(
  (schema) => ({ allOf: [schema] }),
  (schema) => ({ anyOf: [schema, schema, false] }),
  (schema) => ({ not: { not: schema } }),
  (schema) => ({ oneOf: [schema, false] }),
  (schema) => ({ $ref: "#/$defs/moved", $defs: { moved: schema } }),
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name.
  (schema) => ({ if: schema, then: true, else: false }),
);
