/** One thing that the plan of the house forbids. */
export interface Problem {
  /** Relative to the repository's root, with "/". */
  readonly file: string;
  /** 1-based, when a line is to blame. */
  readonly line?: number;
  readonly what: string;
  readonly remedy: string;
}

/** One line for a terminal: an editor finds the place, a person the way out. */
export function problemLine({ file, line, what, remedy }: Problem): string {
  return `${file}${line ? `:${line}` : ""}  ${what}. ${remedy}.`;
}
