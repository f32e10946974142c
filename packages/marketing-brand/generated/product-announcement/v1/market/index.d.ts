// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Product announcement 1.0.0. Kept by brand.
 *
 * A new product: what it is, what it looks like, what it costs, from when.
 */
export declare const productAnnouncement: import("@trellis/runtime").Contract<ProductAnnouncement>;

/**
 * A new product: what it is, what it looks like, what it costs, from when.
 */
export interface ProductAnnouncement {
  /**
   * The template that the content is for.
   */
  template?: "product-announcement@1";
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
