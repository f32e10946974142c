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
   * A word of the frame, in the language of the page.
   */
  replyLabel?: string;
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
