import type { Json, Place } from "@trellis/findings";

/** One design token, its aliases followed, its value in one mode. */
export interface Token {
  /** Its place in the groups: "color.accent.sun". */
  readonly name: string;
  readonly type: string;
  readonly value: Json;
  readonly description?: string;
}

/** The tokens of a brand in every mode that it has. */
export interface TokenSet {
  /** The names of all tokens, in the order of the file. */
  readonly names: readonly string[];
  /** The modes, such as "light" and "dark" or a market; always at least "default". */
  readonly modes: Readonly<Record<string, ReadonlyMap<string, Token>>>;
  /** Names the exact tokens: "sha256-" and 64 hexadecimal digits. */
  readonly digest: string;
  /** Where a token is said. */
  readonly place: (name: string) => Place;
}
