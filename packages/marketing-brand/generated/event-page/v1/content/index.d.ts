// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Event page 1.0.0. Kept by events.
 *
 * An evening, a fair, a webinar: what happens, when, where, and how to come.
 */
export declare const eventPage: import("@trellis/runtime").Contract<EventPage>;

/**
 * An evening, a fair, a webinar: what happens, when, where, and how to come.
 */
export interface EventPage {
  /**
   * The template that the content is for.
   */
  template?: "event-page@1";
  /**
   * The market of the page.
   */
  market?: string;
  /**
   * The language of the page, and its region.
   */
  locale?: string;
  /**
   * What the event is called.
   */
  headline: string;
  /**
   * What happens, and why one should come.
   */
  lead: string;
  /**
   * The series, or the kind of event.
   */
  eyebrow?: string;
  /**
   * The colour of the page.
   */
  accent?: "sun" | "clay" | "sea" | "moss";
  /**
   * The day of the event.
   */
  date: string;
  /**
   * From when to when, with the time zone when people join from elsewhere.
   */
  time: string;
  /**
   * The building and the city, or that it is online.
   */
  place: string;
  /**
   * How to find it.
   */
  address?: string;
  /**
   * A page with a map or directions.
   */
  mapLink?: string;
  /**
   * What a place costs; leave it out when it is free.
   */
  price?: {
    /**
     * Amount
     */
    amount: number;
    /**
     * Currency
     */
    currency: string;
  };
  /**
   * The picture at the top.
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
   * How one signs up, as a verb.
   */
  actionLabel: string;
  /**
   * Where one signs up.
   */
  actionLink: string;
  /**
   * What to expect.
   */
  body:
    | {
        /**
         * Kind of block
         */
        type: "paragraph" | "heading" | "list";
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
               * Link
               */
              link?: string;
            }[]
        )[];
      }[]
    | string;
  /**
   * One line above the text.
   */
  aboutTitle: string;
  /**
   * What happens when.
   *
   * Items: Programme
   */
  programme?: {
    /**
     * “18:30”.
     */
    time: string;
    /**
     * In one line.
     */
    title: string;
    /**
     * One or two sentences.
     */
    text?: string;
    /**
     * The person who speaks.
     */
    who?: string;
  }[];
  /**
   * Who speaks or plays.
   *
   * Items: Speakers
   */
  people?: {
    /**
     * The person’s name.
     */
    name: string;
    /**
     * Their work, in a few words.
     */
    role: string;
    /**
     * A portrait.
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
   * The invitation at the end of the page.
   */
  closingTitle: string;
}
