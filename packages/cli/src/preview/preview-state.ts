/** A page as the preview shows it, with everything that it names. */
export interface ShownPage {
  readonly html: string;
  /** An e-mail's part for programs that show no HTML. */
  readonly text?: string;
  /** By its address on the page. */
  readonly assets: ReadonlyMap<string, string | Uint8Array>;
}

/** One thing that the check says, in the reader's words. */
interface ShownFinding {
  readonly problem: string;
  readonly fix: string;
  /** Where in its file; empty when it is about no line. */
  readonly place: string;
  readonly rule: string;
  /** Whether a page cannot be written before it is mended. */
  readonly fails: boolean;
}

/** What a look at the file gave. */
export interface PreviewState {
  /** Absent while something fails. */
  readonly page?: ShownPage;
  readonly findings: readonly ShownFinding[];
}
