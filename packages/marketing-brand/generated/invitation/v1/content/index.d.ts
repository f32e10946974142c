// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Invitation e-mail 1.0.0. Kept by events.
 *
 * Invites one person to one event.
 */
export declare const invitation: import("@trellis/runtime").Contract<Invitation>;

/**
 * Invites one person to one event.
 */
export interface Invitation {
  /**
   * The template that the content is for.
   */
  template?: "invitation@1";
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
   * What the event is called.
   */
  headline: string;
  /**
   * How the letter begins. The mailing system’s mark for a name may stand in it.
   */
  greeting: string;
  /**
   * Why you invite them, in two or three short paragraphs.
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
   * PNG or JPEG, 1200 pixels wide.
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
   * The day of the event.
   */
  date: string;
  /**
   * From when to when.
   */
  time: string;
  /**
   * The building and the city, or that it is online.
   */
  place: string;
  /**
   * The last day to answer.
   */
  replyBy?: string;
  /**
   * How one says yes, as a verb.
   */
  actionLabel: string;
  /**
   * Where one says yes.
   */
  actionLink: string;
  /**
   * Who invites.
   */
  signature: string;
}
