// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Newsletter 1.0.0. Kept by email-operations.
 *
 * What readers who asked for it get from us once a month.
 */
export declare const newsletter: import("@trellis/runtime").Contract<Newsletter>;

/**
 * What readers who asked for it get from us once a month.
 */
export interface Newsletter {
  /**
   * The template that the content is for.
   */
  template?: "newsletter@1";
  /**
   * The market of the page.
   */
  market?: string;
  /**
   * The language of the page, and its region.
   */
  locale?: string;
  /**
   * The line in the inbox.
   */
  subject: string;
  /**
   * The line that the inbox shows behind the subject.
   */
  preheader: string;
  /**
   * The month, or the number of the letter.
   */
  issue: string;
  /**
   * What the first story says.
   */
  headline: string;
  /**
   * A few sentences, as if to one reader.
   */
  lead:
    | {
        /**
         * Kind of block
         */
        type: "paragraph" | "list";
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
               * Link
               */
              link?: string;
            }[];
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
               * Link
               */
              link?: string;
            }[]
        )[];
      }[]
    | string;
  /**
   * The picture of the first story: PNG or JPEG, 1200 pixels wide.
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
   * What one can do, as a verb.
   */
  actionLabel: string;
  /**
   * Where the button leads.
   */
  actionLink: string;
  /**
   * What else there is.
   *
   * Items: Stories
   */
  stories: {
    /**
     * In one line.
     */
    title: string;
    /**
     * Two or three sentences.
     */
    text: string;
    /**
     * PNG or JPEG, square.
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
     * Where the link leads, in words.
     */
    label: string;
    /**
     * Where the link leads.
     */
    link: string;
  }[];
  /**
   * One useful thing.
   */
  tip?: string;
  /**
   * In a few words.
   */
  tipTitle?: string;
  /**
   * What is coming up.
   *
   * Items: Dates
   */
  dates?: {
    /**
     * The day.
     */
    date: string;
    /**
     * In one line.
     */
    title: string;
    /**
     * Where one reads more.
     */
    link: string;
  }[];
  /**
   * How you say goodbye.
   */
  closing: string;
}
