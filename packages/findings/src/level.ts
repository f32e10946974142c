/**
 * How firmly a rule is meant.
 * `advisory` never fails; `soft` fails, and the maker may make an exception and say why; `hard` fails, and an exception
 * needs the owner's grant; `absolute` fails, and there is no exception.
 */
export type Level = "advisory" | "soft" | "hard" | "absolute";

/** The levels from the mildest to the firmest. */
export const levels = ["advisory", "soft", "hard", "absolute"] as const satisfies readonly Level[];

/** Whether `a` is a firmer level than `b`. */
export function isFirmer(a: Level, b: Level): boolean {
  return levels.indexOf(a) > levels.indexOf(b);
}
