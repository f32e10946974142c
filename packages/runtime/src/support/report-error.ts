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

/**
 * How many errors of one document are kept. The others only count: a stranger's record can have millions, and nobody
 * mends more at once.
 */
export const enough = 1000;

const more: SchemaError = { instancePath: "", schemaPath: "#", keyword: "more", params: {} };

/** Adds the error that `keyword` does not hold at `place`. */
export function report({ path, at, out }: SchemaPlace, keyword: string, params: SchemaError["params"] = {}): void {
  const schemaPath = `${at}/${keyword}`;
  const last = out[enough - 1];
  // The form (a oneOf, say) within which the list became full is kept as "form": without it, what its first branch says
  // would seem to be the truth. Every entry stands for one error, so that a branch's errors can be taken back.
  const isCut = last?.schemaPath.startsWith(`${schemaPath}/`) && last.instancePath.startsWith(path);
  out.push(last && !isCut ? more : { instancePath: path, schemaPath, keyword: isCut ? "form" : keyword, params });
}

/** The errors that `check` reports about a document. When there are more than {@link enough}, the last one says so. */
export function collect(check: (data: unknown, place: SchemaPlace) => unknown, data: unknown): SchemaError[] {
  const out: SchemaError[] = [];
  check(data, { path: "", at: "#", out });
  return out.length > enough ? [...out.filter((error) => error !== more), more] : out;
}
