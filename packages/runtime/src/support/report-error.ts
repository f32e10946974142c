import type { SchemaError } from "../contract-parts.js";

/** Where a generated validator is: in the document, in the schema, and the list that its errors go to. */
export interface SchemaPlace {
  readonly path: string;
  readonly at: string;
  readonly out: SchemaError[];
}

/** The place below `place`: `path` further in the document, `at` further in the schema. */
export function below(place: SchemaPlace, path: string, at: string): SchemaPlace {
  return { path: place.path + path, at: place.at + at, out: place.out };
}

/** The place of the property `name`, where its name needs no escaping. */
export function field(place: SchemaPlace, name: string): SchemaPlace {
  return below(place, `/${name}`, `/properties/${name}`);
}

/** Adds the error that `keyword` does not hold at `place`. */
export function report({ path, at, out }: SchemaPlace, keyword: string, params: SchemaError["params"] = {}): void {
  out.push({ instancePath: path, schemaPath: `${at}/${keyword}`, keyword, params });
}

/** Every error that `check` reports about a document. */
export function collect(check: (data: unknown, place: SchemaPlace) => unknown, data: unknown): SchemaError[] {
  const out: SchemaError[] = [];
  check(data, { path: "", at: "#", out });
  return out;
}
