/** Thrown inside, never to a caller: a pattern is beyond what automata can say, or too large for them. */
export class UnsupportedPattern extends Error {
  override readonly name = "UnsupportedPattern";
}
