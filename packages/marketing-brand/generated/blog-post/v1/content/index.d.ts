// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Blog post 1.0.0. Kept by brand.
 *
 * Something worth reading to the end: what we learned, how we work, who we met.
 */
export declare const blogPost: import("@trellis/runtime").Contract<BlogPost>;

/**
 * Something worth reading to the end: what we learned, how we work, who we met.
 */
export interface BlogPost {
  /**
   * The template that the content is for.
   */
  template?: "blog-post@1";
  /**
   * The market of the page.
   */
  market?: string;
  /**
   * The language of the page, and its region.
   */
  locale?: string;
  /**
   * What the article says, in one line.
   */
  headline: string;
  /**
   * Two or three sentences that make one read on. Search engines show them too.
   */
  lead: string;
  /**
   * What the article is about, in a word or two.
   */
  topic: string;
  /**
   * The colour of the page.
   */
  accent?: "sun" | "clay" | "sea" | "moss";
  /**
   * Who wrote it.
   */
  author: string;
  /**
   * The author’s work, in a few words.
   */
  authorRole?: string;
  /**
   * A portrait of the author.
   */
  authorPicture?: {
    /**
     * Image file
     */
    asset: string;
    /**
     * Description of the image
     */
    alt?: string;
    /**
     * Decorative
     */
    decorative?: true;
  };
  /**
   * The day it was published.
   */
  published: string;
  /**
   * How long it takes to read.
   */
  minutes: number;
  /**
   * The picture above the text.
   */
  picture: {
    /**
     * Image file
     */
    asset: string;
    /**
     * Description of the image
     */
    alt?: string;
    /**
     * Decorative
     */
    decorative?: true;
  };
  /**
   * What the picture shows, and who made it.
   */
  caption?: string;
  /**
   * What somebody takes away who reads no more than this.
   *
   * Items: One sentence.
   */
  points?: string[];
  /**
   * The article, in parts; each may end with a picture.
   *
   * Items: Text
   */
  parts: {
    /**
     * Paragraphs, headings, lists and quotations.
     */
    body:
      | {
          /**
           * Kind of block
           */
          type: "paragraph" | "heading" | "list" | "quote";
          /**
           * Text
           */
          text?:
            | string
            | {
                /**
                 * Text
                 */
                text: string;
                /**
                 * Strong
                 */
                strong?: boolean;
                /**
                 * Emphasis
                 */
                emphasis?: boolean;
                /**
                 * Code
                 */
                code?: boolean;
                /**
                 * Link
                 */
                link?: string;
              }[];
          /**
           * Level
           */
          level?: number;
          /**
           * Numbered
           */
          ordered?: boolean;
          /**
           * Items
           *
           * Items: Text
           */
          items?: (
            | string
            | {
                /**
                 * Text
                 */
                text: string;
                /**
                 * Strong
                 */
                strong?: boolean;
                /**
                 * Emphasis
                 */
                emphasis?: boolean;
                /**
                 * Code
                 */
                code?: boolean;
                /**
                 * Link
                 */
                link?: string;
              }[]
          )[];
        }[]
      | string;
    /**
     * A picture below the text.
     */
    picture?: {
      /**
       * Image file
       */
      asset: string;
      /**
       * Description of the image
       */
      alt?: string;
      /**
       * Decorative
       */
      decorative?: true;
    };
    /**
     * What the picture shows.
     */
    caption?: string;
  }[];
  /**
   * What else is worth reading.
   *
   * Items: Read next
   */
  related?: {
    /**
     * The title of the page.
     */
    title: string;
    /**
     * What one finds there.
     */
    text: string;
    /**
     * Where it stands.
     */
    link: string;
  }[];
}
