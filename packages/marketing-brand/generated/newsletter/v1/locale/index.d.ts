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
   * A word of the frame, in the language of the page.
   */
  datesTitle?: string;
  /**
   * What the sign at the top is called for those who hear the page.
   */
  homeLabel?: string;
  /**
   * What the link is called.
   */
  privacyLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  unsubscribeLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  onlineLabel?: string;
  /**
   * Why the reader gets this e-mail.
   */
  reasonText?: string;
}
