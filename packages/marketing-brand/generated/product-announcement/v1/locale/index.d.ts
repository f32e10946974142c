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
   * A word of the frame, in the language of the page.
   */
  newLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  fromLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  availableLabel?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  featuresTitle?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  versionsTitle?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  factsTitle?: string;
  /**
   * A word of the frame, in the language of the page.
   */
  pressTitle?: string;
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
