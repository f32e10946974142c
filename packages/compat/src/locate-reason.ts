import { isObject, type JsonObject, own } from "./json/json-value.js";
import type { Reason, ReasonCode } from "./outcome.js";
import { isSince } from "./parse/dialect.js";
import type { SchemaPlace, SchemaSide } from "./parse/schema-side.js";
import { subschemas } from "./parse/subschemas.js";
import { readPattern, unicodePattern } from "./strings/read-pattern.js";

/** A keyword that may be to blame, and what its value says. */
interface Suspect {
  readonly keyword: string;
  readonly about?: string;
  /** How likely it is to blame. */
  readonly weight: number;
}

type Suspects = (schema: JsonObject, place: SchemaPlace) => Suspect[];

const mostPlaces = 20_000;

/**
 * Where an answer got lost that the prover could not tell the place of: at the keyword of either schema that the reason speaks
 * of, the first and heaviest; at the root of both where there is none.
 */
export function locateReason(
  reason: Reason,
  sides: { readonly inner: SchemaSide; readonly outer: SchemaSide },
): Reason {
  if (reason.pointer !== undefined) return reason;
  const suspects = suspectsOf[reason.code];
  let found: { side: "inner" | "outer"; pointer: string; suspect: Suspect } | undefined;
  for (const side of ["inner", "outer"] as const) {
    for (const place of suspects ? placesOf(sides[side]) : []) {
      if (!isObject(place.schema) || !suspects) continue;
      for (const suspect of suspects(place.schema, place)) {
        if (found && found.suspect.weight >= suspect.weight) continue;
        found = { side, pointer: `${place.pointer}/${suspect.keyword}`, suspect };
      }
    }
  }
  if (!found) return { ...reason, pointer: "" };
  const { side, pointer, suspect } = found;
  return { ...reason, side, pointer, ...(suspect.about === undefined ? {} : { about: suspect.about }) };
}

function* placesOf(side: SchemaSide): Generator<SchemaPlace> {
  const queue = [side.root];
  const seen = new Set<unknown>();
  for (const place of queue) {
    const { schema } = place;
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    yield place;
    if (seen.size > mostPlaces) return;
    for (const { schema: part, path } of subschemas(schema, place.resource.dialect)) {
      queue.push(side.inside(place, part, ...path));
    }
  }
}

const suspectsOf: { readonly [code in ReasonCode]?: Suspects } = {
  pattern: (schema) => {
    const list: [keyword: string, source: string][] = [];
    const pattern = own(schema, "pattern");
    if (typeof pattern === "string") list.push(["pattern", pattern]);
    const names = own(schema, "patternProperties");
    for (const name of isObject(names) ? Object.keys(names) : []) {
      list.push([`patternProperties/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, name]);
    }
    return list.map(([keyword, about]) => ({ keyword, about, weight: isFollowed(about) ? about.length / 1e6 : 1 }));
  },
  format: (schema) => {
    const format = own(schema, "format");
    return typeof format === "string" ? [{ keyword: "format", about: format, weight: 1 }] : [];
  },
  "integer-notation": (schema, place) => {
    const type = own(schema, "type");
    const asks = type === "integer" || (Array.isArray(type) && type.includes("integer"));
    return asks && !isSince(place.resource.dialect, "draft-06") ? [{ keyword: "type", weight: 1 }] : [];
  },
  "number-precision": (schema) =>
    numbersOf(schema, ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"], (value) =>
      Number.isSafeInteger(value) ? 1 : 2,
    ),
  "too-large": (schema) =>
    numbersOf(
      schema,
      ["minLength", "minItems", "minProperties", "minContains", "maxLength", "maxItems", "maxProperties"],
      (value) => value,
    ),
};

function isFollowed(source: string): boolean {
  try {
    readPattern(unicodePattern(source) ?? source);
    return true;
  } catch {
    return false;
  }
}

function numbersOf(schema: JsonObject, keywords: readonly string[], weigh: (value: number) => number): Suspect[] {
  return keywords.flatMap((keyword) => {
    const value = own(schema, keyword);
    return typeof value === "number" ? [{ keyword, about: String(value), weight: weigh(value) }] : [];
  });
}
