/** The columns of a tool's export, with invented values. */
export interface Layout {
  readonly tool: string;
  /** Where the columns' names were looked up. None: they are written down from memory. */
  readonly sources: readonly { readonly title: string; readonly address: string }[];
  /** The columns whose names stand in none of the sources. */
  readonly notSeen?: readonly string[] | "all";
  /** What one should know about the sources. */
  readonly note?: string;
  /** It was written before the guess was made better, and tried only then; what that came to is in the README. */
  readonly heldOut?: string;
  /** How the file is usually called. */
  readonly file: string;
  /** The contract that a person who knows both would choose; the first of several when more than one would do. */
  readonly contract: readonly [string, ...string[]];
  /** Each column with a few values. */
  readonly columns: { readonly [name: string]: readonly string[] };
  /** The fields that a person would give the columns, by contract field path; several when more than one is right. */
  readonly fields: { readonly [name: string]: string | readonly string[] };
}
