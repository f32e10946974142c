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
