import { isObject, type JsonObject, own } from "../json/json-value.js";
import { type Dialect, isSince } from "./dialect.js";

/** A schema directly inside another, and the way to it. */
export interface Subschema {
  readonly schema: unknown;
  readonly path: readonly (string | number)[];
}

type Shape = "one" | "list" | "map" | "one-or-list" | "map-of-one-or-names";

interface Position {
  readonly shape: Shape;
  readonly from?: Dialect;
  readonly until?: Dialect;
}

/** Where schemas stand in a schema, and in which dialects. */
const positions: Readonly<Record<string, Position>> = {
  additionalProperties: { shape: "one" },
  not: { shape: "one" },
  items: { shape: "one-or-list" },
  additionalItems: { shape: "one", until: "2019-09" },
  contains: { shape: "one", from: "draft-06" },
  propertyNames: { shape: "one", from: "draft-06" },
  if: { shape: "one", from: "draft-07" },
  // biome-ignore lint/suspicious/noThenProperty: it is the keyword's name.
  then: { shape: "one", from: "draft-07" },
  else: { shape: "one", from: "draft-07" },
  unevaluatedProperties: { shape: "one", from: "2019-09" },
  unevaluatedItems: { shape: "one", from: "2019-09" },
  contentSchema: { shape: "one", from: "2019-09" },
  allOf: { shape: "list" },
  anyOf: { shape: "list" },
  oneOf: { shape: "list" },
  prefixItems: { shape: "list", from: "2020-12" },
  properties: { shape: "map" },
  patternProperties: { shape: "map" },
  definitions: { shape: "map" },
  $defs: { shape: "map", from: "2019-09" },
  dependentSchemas: { shape: "map", from: "2019-09" },
  dependencies: { shape: "map-of-one-or-names", until: "draft-07" },
};

/** Whether a keyword holds schemas in a dialect. */
export function holdsSchemas(keyword: string, dialect: Dialect): boolean {
  const position = Object.hasOwn(positions, keyword) ? positions[keyword] : undefined;
  if (!position) return false;
  if (position.from && !isSince(dialect, position.from)) return false;
  return !position.until || !isSince(dialect, position.until) || dialect === position.until;
}

/** Every schema directly inside another. */
export function* subschemas(schema: JsonObject, dialect: Dialect): Generator<Subschema> {
  for (const keyword of Object.keys(schema)) {
    if (!holdsSchemas(keyword, dialect)) continue;
    const value = own(schema, keyword);
    const shape = positions[keyword]?.shape;
    if (shape === "list" || (shape === "one-or-list" && Array.isArray(value))) {
      if (Array.isArray(value)) yield* value.map((part: unknown, index) => ({ schema: part, path: [keyword, index] }));
    } else if (shape === "map" || shape === "map-of-one-or-names") {
      if (!isObject(value)) continue;
      for (const name of Object.keys(value)) {
        const part = own(value, name);
        if (!Array.isArray(part)) yield { schema: part, path: [keyword, name] };
      }
    } else yield { schema: value, path: [keyword] };
  }
}
