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
