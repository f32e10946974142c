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
   * The market whose colours the page has.
   */
  look?: "international" | "fr";
  /**
   * The market’s start page.
   */
  homeLink?: string;
  /**
   * Who publishes the page.
   */
  legal?: string;
  /**
   * Where the privacy notice stands.
   */
  privacyLink?: string;
  /**
   * Where the company says who it is.
   */
  imprintLink?: string;
}
