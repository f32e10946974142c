import type { Json } from "@trellis/findings";
import type { WitnessPlace } from "../containment.js";
import type { Question } from "../question.js";
import { createAjvJudge } from "./ajv-judge.js";
import { createInterpreter } from "./interpret.js";

/** What the validators say of a document that is to be valid under `inner` and not under `outer`. */
type Verdict = "confirmed" | "refuted" | "unknown";

/** Checks witnesses, independently of the prover. */
export interface Verifier {
  /**
   * By the letter of the specification, and by Ajv where Ajv is not known to leave it. "refuted" only by the specification:
   * where the two differ nothing is known.
   */
  judge(witness: Json): Verdict;
  /** By the letter alone: quick, for trying. */
  isLikely(witness: Json): boolean;
  /** Where `outer` refuses it. */
  place(witness: Json): WitnessPlace;
}

/** A verifier of one question. */
export function createVerifier({ asked, innerSide, outerSide, isIn }: Question): Verifier {
  const assertFormats = asked.formats === "assert";
  const inner = createInterpreter(innerSide, isIn, assertFormats);
  const outer = createInterpreter(outerSide, isIn, assertFormats);
  const ajvInner = createAjvJudge(asked.inner, innerSide.root.resource.dialect, isIn, assertFormats);
  const ajvOuter = createAjvJudge(asked.outer, outerSide.root.resource.dialect, isIn, assertFormats);

  function byTheLetter(witness: Json): Verdict {
    const first = inner(witness);
    if (typeof first === "object") return "refuted";
    const second = outer(witness);
    if (second === "valid") return "refuted";
    return first === "valid" && typeof second === "object" ? "confirmed" : "unknown";
  }

  return {
    judge(witness) {
      const verdict = byTheLetter(witness);
      if (verdict !== "confirmed") return verdict;
      return ajvInner(witness) === false || ajvOuter(witness) === true ? "unknown" : "confirmed";
    },
    isLikely: (witness) => byTheLetter(witness) === "confirmed",
    place(witness) {
      const failure = outer(witness);
      return typeof failure === "object"
        ? { instance: failure.instance, outer: failure.pointer }
        : { instance: "", outer: "" };
    },
  };
}
