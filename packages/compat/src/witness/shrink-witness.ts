import type { Json } from "@trellis/findings";
import { isSame, sizeOf } from "../json/canonical-text.js";
import { isObject, objectOf, own } from "../json/json-value.js";
import type { Verifier } from "../verify/verifier.js";

const mostTries = 150;

/** A smaller document that shows the same and that `keeps` accepts, made of `examples` where that is possible. */
export function shrinkWitness(
  witness: Json,
  verifier: Verifier,
  examples: readonly Json[],
  keeps: (value: Json) => boolean = () => true,
): Json {
  let best = witness;
  // Large documents take longer to judge, and nobody reads them to the end.
  let tries = Math.min(mostTries, 30 + Math.round(6000 / sizeOf(witness, 10_000)));
  const keep = (candidate: Json): boolean => {
    if (tries <= 0 || isSame(candidate, best)) return false;
    tries--;
    if (!verifier.isLikely(candidate) || !keeps(candidate) || verifier.judge(candidate) !== "confirmed") return false;
    best = candidate;
    return true;
  };
  for (const example of examples.slice(0, 30)) if (keep(example)) break;
  for (let progress = true; progress && tries > 0; ) {
    progress = false;
    for (const candidate of smaller(best)) {
      progress = keep(candidate);
      if (progress || tries <= 0) break;
    }
  }
  return best;
}

/** Documents that lack something of this one. */
function* smaller(value: Json, depth = 0): Generator<Json> {
  if (depth > 20) return;
  if (typeof value === "string") {
    if (value.length > 1) yield value.slice(0, Math.ceil(value.length / 2));
    return;
  }
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    for (let index = items.length - 1; index >= 0; index--) yield items.filter((_, at) => at !== index);
    for (const [index, item] of items.entries()) {
      for (const less of smaller(item, depth + 1)) yield items.map((other, at) => (at === index ? less : other));
    }
    return;
  }
  if (!isObject(value)) return;
  const names = Object.keys(value);
  const part = (name: string): Json => own(value, name) as Json;
  const among = (kept: readonly string[]): Json => objectOf(kept.map((name) => [name, part(name)]));
  if (names.length > 6) {
    const middle = names.length >> 1;
    yield among(names.slice(0, middle));
    yield among(names.slice(middle));
  }
  for (const name of names) {
    yield among(names.filter((other) => other !== name));
  }
  for (const name of names) {
    for (const less of smaller(part(name), depth + 1)) {
      yield objectOf(names.map((other) => [other, other === name ? less : part(other)]));
    }
  }
}
