import type { Json } from "@trellis/findings";
import type { Question } from "../question.js";
import type { Verifier } from "../verify/verifier.js";

/** Looks for a witness by trying, where nothing could be proven. */
export function searchWitness(
  _question: Question,
  verifier: Verifier,
  keeps: (value: Json) => boolean,
  guess: Json | undefined,
): Json | undefined {
  return guess !== undefined && keeps(guess) && verifier.judge(guess) === "confirmed" ? guess : undefined;
}
