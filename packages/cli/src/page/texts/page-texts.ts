import type { Layer, RichTextKind } from "@trellis/brand/content";

/** What the commands about pages say in one language, besides their help. */
export interface PageTexts {
  /** What was written, and how many pages were held back. */
  rendered(result: { readonly written: readonly string[]; readonly held: number; readonly dryRun: boolean }): string;
  /** What a move to another major would ask. */
  upgraded(result: { readonly pages: number; readonly ready: number; readonly template: string }): string;
  /** Above a new content file. */
  begin(check: string): string;
  market(known: readonly string[]): string;
  readonly locale: string;
  /** What kind of value a slot takes, and whether a page can go without it. */
  kind(kind: string, required: boolean): string;
  /** A slot's name, and what it is. */
  titled(title: string, description: string): string;
  byDefault(value: string): string;
  alsoSetBy(layers: readonly Layer[]): string;
  example(value: string): string;
  /** The slots that nobody writes in a page. */
  elsewhere(titles: readonly string[]): string;
  readonly kinds: {
    text(least: number, most: number): string;
    richText(most: number, allow: readonly RichTextKind[]): string;
    list(least: number, most: number): string;
    choice(values: readonly string[]): string;
    number(min: number | undefined, max: number | undefined): string;
    money(currencies: readonly string[]): string;
    date(upcoming: boolean): string;
    readonly link: string;
    readonly image: string;
    readonly boolean: string;
  };
  /** What stands where words are to be written; the check asks to replace it. */
  mark(title: string): string;
  readonly linkMark: string;
  readonly imageMark: string;
  readonly preview: PreviewTexts;
}

/** What the preview says. */
export interface PreviewTexts {
  /** On the terminal, when it has begun. */
  started(address: string, file: string): string;
  readonly stopped: string;
  readonly title: string;
  /** Above the findings. */
  readonly findings: string;
  readonly nothing: string;
  /** When the page that is shown is older than the file. */
  readonly stale: string;
  /** When there has not been a page yet. */
  readonly none: string;
  readonly lost: string;
  readonly views: { readonly page: string; readonly text: string };
  /** How wide the page is shown. */
  readonly widths: { readonly legend: string; readonly phone: string; readonly tablet: string; readonly full: string };
  /** "line 3" */
  line(line: number): string;
}
