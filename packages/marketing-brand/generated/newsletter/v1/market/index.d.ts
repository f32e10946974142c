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
