// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Landing page 1.0.0. Kept by brand.
 *
 * The page that a campaign leads to. One message, one thing to do.
 */
export declare const landingPage: import("@trellis/runtime").Contract<LandingPage>;

/**
 * The page that a campaign leads to. One message, one thing to do.
 */
export interface LandingPage {
  /**
   * The template that the content is for.
   */
  template?: "landing-page@1";
  /**
   * The market of the page.
   */
  market?: string;
  /**
   * The language of the page, and its region.
   */
  locale?: string;
  /**
   * What the visitor gets, in one line.
   */
  headline: string;
  /**
   * Two or three sentences below the headline. Search engines show them too.
   */
  lead: string;
  /**
   * The campaign or the range, in a few words.
   */
  eyebrow?: string;
  /**
   * The colour of the page.
   */
  accent?: "sun" | "clay" | "sea" | "moss";
  /**
   * Where the picture stands.
   */
  layout?: "beside" | "below";
  /**
   * The picture at the top of the page.
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
   * What happens when the visitor presses the button, as a verb.
   */
  actionLabel: string;
  /**
   * Where the button leads.
   */
  actionLink: string;
  /**
   * A quieter second thing to do.
   */
  moreLabel?: string;
  /**
   * Where the second link leads.
   */
  moreLink?: string;
  /**
   * Numbers that speak for themselves.
   *
   * Items: Figures
   */
  figures?: {
    /**
     * The number with its unit.
     */
    value: string;
    /**
     * What the number counts, in a few words.
     */
    label: string;
  }[];
  /**
   * One line above the reasons.
   */
  benefitsTitle: string;
  /**
   * Why somebody would want this.
   *
   * Items: Reasons
   */
  benefits: {
    /**
     * The reason in a few words.
     */
    title: string;
    /**
     * One to three sentences.
     */
    text: string;
  }[];
  /**
   * Sections with a picture, for who wants to know more.
   *
   * Items: Sections
   */
  stories?: {
    /**
     * The heading of the section.
     */
    title: string;
    /**
     * The text of the section.
     */
    body:
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
     * The picture beside the text.
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
  }[];
  /**
   * What a customer says, without quotation marks.
   */
  quote?: string;
  /**
   * The person’s name and what they do.
   */
  quoteName?: string;
  /**
   * Questions that people ask, with their answers.
   *
   * Items: Questions
   */
  questions?: {
    /**
     * As people ask it.
     */
    question: string;
    /**
     * A short answer.
     */
    answer:
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
  }[];
  /**
   * The invitation at the end of the page.
   */
  closingTitle: string;
  /**
   * What to know before one decides.
   */
  closingText?: string;
}
