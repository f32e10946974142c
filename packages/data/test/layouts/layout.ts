/** The columns of a tool's export, as its maker documents them, with invented values. */
export interface Layout {
  readonly tool: string;
  /** The page that names the columns. */
  readonly source: string;
  /** How the file is usually called. */
  readonly file: string;
  /** The contract that a person who knows both would choose; the first of several when more than one would do. */
  readonly contract: readonly [string, ...string[]];
  /** Each column with a few values. */
  readonly columns: { readonly [name: string]: readonly string[] };
  /** The fields that a person would give the columns, by contract field path; several when more than one is right. */
  readonly fields: { readonly [name: string]: string | readonly string[] };
}
