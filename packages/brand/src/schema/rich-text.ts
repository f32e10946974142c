/** One stretch of text with the marks that hold for all of it. A line break is written as one. */
export interface TextRun {
  readonly text: string;
  readonly strong?: boolean;
  readonly emphasis?: boolean;
  readonly code?: boolean;
  /** Where it leads. */
  readonly link?: string;
}

/** The text of a block: plain, or runs. */
export type RunningText = string | readonly TextRun[];

/** One block of rich text. There is no block, and no mark, in which markup could be said. */
export type RichTextBlock =
  | { readonly type: "paragraph" | "quote"; readonly text: RunningText }
  /** `level` is relative: 1 becomes the highest heading that the slot allows. */
  | { readonly type: "heading"; readonly level: number; readonly text: RunningText }
  | { readonly type: "list"; readonly ordered?: boolean; readonly items: readonly RunningText[] };

/** What a rich text slot holds. */
export type RichText = readonly RichTextBlock[];
