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
  /**
   * The heading of the figures, for those who hear the page.
   */
  figuresTitle?: string;
  /**
   * The heading above the questions.
   */
  questionsTitle?: string;
}
