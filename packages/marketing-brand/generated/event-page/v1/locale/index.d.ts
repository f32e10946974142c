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
   * A word of the frame, in the language of the page.
   */
  dateLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  placeLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  priceLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  freeLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  mapLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  programmeTitle?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  peopleTitle?: string;
  /**
   * The link that leads past the head of the page.
   */
  skipLabel?: string;
  /**
   * What the sign at the top is called for those who hear the page.
   */
  homeLabel?: string;
  /**
   * What the link is called.
   */
  privacyLabel?: string;
  /**
   * What the link is called.
   */
  imprintLabel?: string;
}
