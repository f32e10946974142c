import type { Json } from "@trellis/findings";
import type { Question } from "../question.js";
import type { Verifier } from "../verify/verifier.js";
import { different, propose } from "./propose.js";

/** How many documents are tried, whatever the schemas are. */
const mostTries = 400;

/** Looks for a witness by trying what both schemas suggest, where nothing could be proven. */
export function searchWitness(
  { innerSide, outerSide, examples }: Question,
  verifier: Verifier,
  keeps: (value: Json) => boolean,
  guess: Json | undefined,
): Json | undefined {
  const shows = (value: Json): boolean =>
    verifier.isLikely(value) && keeps(value) && verifier.judge(value) === "confirmed";
  if (guess !== undefined && shows(guess)) return guess;
  const proposed = [...propose(innerSide), ...propose(outerSide), ...examples()];
  return different(proposed).slice(0, mostTries).find(shows);
}
