import fc from "fast-check";
import { type Dialect, dialects } from "../src/index.js";

const names = ["a", "b", "ab"];
const patterns = ["^a", "b$", "^[ab]+$", "^.{2,3}$", "x|y", "^(?!a)", "(?<=a)b", "^(a|b)\\1$"];

/** One of the five dialects. */
export const anyDialect: fc.Arbitrary<Dialect> = fc.constantFrom(...dialects);

/** Documents of all types, small enough to meet what the schemas below ask for. */
export const documents: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 2, depthSize: "small" },
    fc.constantFrom<unknown>(null, true, false, 0, 1, 2, 3, -1, 0.5, 1.5, 10, "", "a", "ab", "ba", "bbb", "x", "😀"),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names, "zz"), tie("any"), { maxKeys: 3 }),
  ),
})).any;

type Keyword = fc.Arbitrary<object>;
type Any = fc.Arbitrary<object | boolean>;

const small = fc.integer({ min: 0, max: 3 });
const types = fc.constantFrom("string", "number", "integer", "object", "array", "boolean", "null");
const someNames = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 });

function map(keys: readonly string[], inside: fc.Arbitrary<unknown>): fc.Arbitrary<Record<string, unknown>> {
  return fc.dictionary(fc.constantFrom(...keys), inside, { minKeys: 1, maxKeys: 2 });
}

/** Keywords of every dialect. */
function common(inside: Any): Keyword[] {
  const list = fc.array(inside, { minLength: 1, maxLength: 3 });
  return [
    fc.record({ type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 2 })) }),
    fc.record({ enum: fc.uniqueArray(documents, { minLength: 1, maxLength: 3, comparator: "SameValueZero" }) }),
    fc.record({ minimum: small }),
    fc.record({ multipleOf: fc.constantFrom(1, 2, 0.5, 3) }),
    fc.record({ minLength: small }),
    fc.record({ maxLength: small }),
    fc.record({ pattern: fc.constantFrom(...patterns) }),
    fc.record({ required: someNames }),
    fc.record({ minProperties: small }),
    fc.record({ maxProperties: small }),
    fc.record({ minItems: small }),
    fc.record({ maxItems: small }),
    fc.record({ uniqueItems: fc.constant(true) }),
    fc.record({ properties: map(names, inside) }),
    fc.record({ patternProperties: map(patterns, inside) }),
    fc.record({ additionalProperties: inside }),
    fc.record({ items: inside }),
    fc.record({ not: inside }),
    fc.record({ allOf: list }),
    fc.record({ anyOf: list }),
    fc.record({ oneOf: list }),
  ];
}

/** Keywords that some dialects have, or read in their own way. */
function own(dialect: Dialect, inside: Any): Keyword[] {
  const since = (first: Dialect): boolean => dialects.indexOf(dialect) >= dialects.indexOf(first);
  const list = fc.array(inside, { minLength: 1, maxLength: 3 });
  const counts = since("2019-09") ? { minContains: small, maxContains: small } : {};
  const dependencies = [
    fc.record({ dependentRequired: map(names, someNames) }),
    fc.record({ dependentSchemas: map(names, inside) }),
    fc.record({ unevaluatedProperties: inside }),
  ];
  return [
    ...(since("draft-06")
      ? [
          fc.record({ const: documents }),
          fc.record({ exclusiveMaximum: small }),
          fc.record({ propertyNames: inside }),
          fc.record({ contains: inside, ...counts }, { requiredKeys: ["contains"] }),
        ]
      : [fc.record({ maximum: small, exclusiveMaximum: fc.boolean() })]),
    ...(since("draft-07")
      ? // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name.
        [fc.record({ if: inside, then: inside, else: inside }, { requiredKeys: ["if"] })]
      : []),
    ...(since("2019-09") ? dependencies : [fc.record({ dependencies: map(names, fc.oneof(inside, someNames)) })]),
    ...(since("2020-12")
      ? [fc.record({ prefixItems: list }), fc.record({ unevaluatedItems: inside })]
      : [fc.record({ items: list, additionalItems: inside }, { requiredKeys: ["items"] })]),
  ];
}

/** Schemas of a dialect with every kind of keyword that it knows. */
export function schemasOf(dialect: Dialect): Any {
  return fc.letrec<{ schema: object | boolean }>((tie) => {
    const inside = tie("schema");
    const keyword = fc.oneof({ maxDepth: 3, depthSize: "small" }, ...common(inside), ...own(dialect, inside));
    const several = fc
      .array(keyword, { minLength: 1, maxLength: 3 })
      .map((parts) => Object.assign({}, ...parts) as object);
    // In draft-04 a schema is never a boolean.
    if (dialect === "draft-04") return { schema: several };
    return { schema: fc.oneof({ weight: 8, arbitrary: several }, { weight: 1, arbitrary: fc.boolean() }) };
  }).schema;
}

/** A step that lets fewer documents pass, or as many. */
export function narrowing(dialect: Dialect): fc.Arbitrary<(schema: object | boolean) => object> {
  const schemas = schemasOf(dialect);
  const plain = [
    schemas.map((other) => (schema: object | boolean) => ({ allOf: [schema, other] })),
    schemas.map((other) => (schema: object | boolean) => ({ not: { anyOf: [{ not: schema }, other] } })),
  ];
  if (dialect === "draft-04" || dialect === "draft-06") return fc.oneof(...plain);
  return fc.oneof(
    ...plain,
    schemas.map((other) => (schema: object | boolean) => ({
      if: other,
      // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name.
      then: schema,
      else: { allOf: [schema, other] },
    })),
  );
}

/** A step that changes nothing, in any dialect. */
export const identity: fc.Arbitrary<(schema: object | boolean) => object> = fc.constantFrom<
  (schema: object | boolean) => object
>(
  (schema) => ({ allOf: [schema] }),
  (schema) => ({ anyOf: [schema, schema, { not: {} }] }),
  (schema) => ({ not: { not: schema } }),
  (schema) => ({ oneOf: [schema, { not: {} }] }),
  (schema) => ({ $ref: "#/definitions/moved", definitions: { moved: schema } }),
);
