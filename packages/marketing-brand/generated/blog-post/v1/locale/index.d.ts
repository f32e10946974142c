// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Blog post 1.0.0. Kept by brand.
 *
 * Something worth reading to the end: what we learned, how we work, who we met.
 */
export declare const blogPost: import("@trellis/runtime").Contract<BlogPost>;

/**
 * Something worth reading to the end: what we learned, how we work, who we met.
 */
export interface BlogPost {
  /**
   * The template that the content is for.
   */
  template?: "blog-post@1";
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
  byLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  minutesLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  pointsTitle?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  relatedTitle?: string;
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
