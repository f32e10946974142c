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
   * The mark that the mailing system replaces by each reader’s own address.
   */
  unsubscribe?: string;
  /**
   * The mark that the mailing system replaces by the address of the e-mail on the web.
   */
  onlineLink?: string;
}
