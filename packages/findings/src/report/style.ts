/** How the text report colours its parts. Each function may wrap a text in escapes and must not change its words. */
export interface Style {
  /** Names of tools and sentences that say what is wrong. */
  strong(text: string): string;
  /** What one reads last: places, rule ids, advice. */
  quiet(text: string): string;
  good(text: string): string;
  bad(text: string): string;
}

/** No colour at all: for files, pipes and `NO_COLOR`. */
export const plainStyle: Style = {
  strong: (text) => text,
  quiet: (text) => text,
  good: (text) => text,
  bad: (text) => text,
};
