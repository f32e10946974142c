import type { SchemaObject } from "@trellis/contract";
import { compileValidator } from "@trellis/contract/compile";
import type { Json } from "@trellis/findings";
import fc from "fast-check";
import { documentMaker } from "../migration/document-maker.js";

const documents = 200;
const seed = 20_261_121;
/** A field is seen often enough when this many documents have it, with this many different values. */
const least = { documents: 5, values: 2 };
/** A migration may cut what is too long; a field that moved keeps its values nearly always. */
const nearlyAlways = 0.8;

/**
 * Learns from a migration where fields moved to: it is run on made documents, and a field is where its values turn up. A
 * field whose values turn up nowhere, or in several other places alike, is not in the answer.
 */
export function learnMoves(
  schema: SchemaObject,
  upgrade: (old: unknown) => unknown,
  paths: readonly string[],
): Map<string, string> {
  const { is } = compileValidator(schema);
  const pairs = fc
    .sample(documentMaker(schema), { numRuns: documents, seed })
    .filter((document) => is(document))
    .flatMap((document) => {
      const made = attempt(() => JSON.parse(JSON.stringify(upgrade(structuredClone(document)))) as Json);
      return made === undefined ? [] : [{ before: valuesByPath(document), after: valuesByPath(made) }];
    });
  const moves = new Map<string, string>();
  for (const path of paths) {
    const seen = pairs.filter(({ before }) => before.has(path));
    const values = new Set(seen.map(({ before }) => before.get(path)));
    if (seen.length < least.documents || values.size < least.values) continue;
    const hits = new Map<string, number>();
    for (const { before, after } of seen) {
      for (const [place, value] of after) {
        if (value === before.get(path)) hits.set(place, (hits.get(place) ?? 0) + 1);
      }
    }
    const places = [...hits].filter(([, count]) => count >= nearlyAlways * seen.length).map(([place]) => place);
    const [only, ...others] = places;
    if (places.includes(path)) moves.set(path, path);
    else if (only !== undefined && others.length === 0) moves.set(path, only);
  }
  return moves;
}

function attempt<Value>(run: () => Value): Value | undefined {
  try {
    return run();
  } catch {
    // A migration that stops is its publisher's to mend; here it teaches nothing.
    return undefined;
  }
}

/** Every value of a document by the path of its field; the values of a list are taken together, in their order. */
function valuesByPath(document: Json): Map<string, string> {
  const found = new Map<string, Json[]>();
  const open: { path: string; value: Json }[] = [{ path: "", value: document }];
  for (let one = open.shift(); one; one = open.shift()) {
    const { path, value } = one;
    if (path !== "") found.set(path, [...(found.get(path) ?? []), value]);
    if (Array.isArray(value)) open.push(...value.map((item: Json) => ({ path: `${path}[]`, value: item })));
    else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value as { readonly [key: string]: Json })) {
        open.push({ path: path === "" ? key : `${path}.${key}`, value: part });
      }
    }
  }
  return new Map([...found].map(([path, values]) => [path, JSON.stringify(values)]));
}
