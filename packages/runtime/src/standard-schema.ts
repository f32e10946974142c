/**
 * Standard Schema 1.1, as far as a contract keeps it (standardschema.dev): form libraries, routers and agents take it.
 * Written down here so that a contract's types need no other package; a test holds it against the official ones.
 */
export interface StandardSchema<T> {
  readonly "~standard": StandardProps<T>;
}

/** The `~standard` property. */
export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "trellis";
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  readonly validate: (input: unknown) => StandardResult<T>;
}

/** What `validate` gives: the value, or what is wrong with it. */
export type StandardResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong, and the keys and indices that lead to it. */
export interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}
