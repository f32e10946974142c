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
   * The name of the product.
   */
  product: string;
  /**
   * What is new about it.
   */
  headline: string;
  /**
   * What it is, in two or three sentences.
   */
  lead: string;
  /**
   * The colour of the page.
   */
  accent?: "sun" | "clay" | "sea" | "moss";
  /**
   * The product, large.
   */
  picture: {
    /**
     * Image file
     */
    asset: string;
    /**
     * Description of the image
     */
    alt?: string;
    /**
     * Decorative
     */
    decorative?: true;
  };
  /**
   * The first day it can be bought.
   */
  available: string;
  /**
   * What the least of it costs.
   */
  price: {
    /**
     * Amount
     */
    amount: number;
    /**
     * Currency
     */
    currency: "EUR" | "GBP" | "USD";
  };
  /**
   * What one can do now, as a verb.
   */
  actionLabel: string;
  /**
   * Where the button leads.
   */
  actionLink: string;
  /**
   * The best of it; the first is shown largest.
   *
   * Items: What is new
   */
  features: {
    /**
     * In a few words.
     */
    title: string;
    /**
     * One to three sentences.
     */
    text: string;
    /**
     * Shows it.
     */
    picture?: {
      /**
       * Image file
       */
      asset: string;
      /**
       * Description of the image
       */
      alt?: string;
      /**
       * Decorative
       */
      decorative?: true;
    };
  }[];
  /**
   * What one can choose from, with its price.
   *
   * Items: Versions
   */
  versions?: {
    /**
     * What it is called.
     */
    name: string;
    /**
     * What sets it apart.
     */
    text: string;
    /**
     * What it costs.
     */
    price: {
      /**
       * Amount
       */
      amount: number;
      /**
       * Currency
       */
      currency: "EUR" | "GBP" | "USD";
    };
  }[];
  /**
   * What one asks in a shop: size, weight, material.
   *
   * Items: Facts
   */
  facts?: {
    /**
     * “Height”.
     */
    name: string;
    /**
     * “78 cm”.
     */
    value: string;
  }[];
  /**
   * What the maker says, without quotation marks.
   */
  quote?: string;
  /**
   * The person’s name and what they do.
   */
  quoteName?: string;
  /**
   * The invitation at the end of the page.
   */
  closingTitle: string;
  /**
   * Whom to ask, and where pictures are.
   */
  press?:
    | {
        /**
         * Kind of block
         */
        type: "paragraph" | "list";
        /**
         * Text
         */
        text?:
          | string
          | {
              /**
               * Text
               */
              text: string;
              /**
               * Strong
               */
              strong?: boolean;
              /**
               * Emphasis
               */
              emphasis?: boolean;
              /**
               * Link
               */
              link?: string;
            }[];
        /**
         * Numbered
         */
        ordered?: boolean;
        /**
         * Items
         *
         * Items: Text
         */
        items?: (
          | string
          | {
              /**
               * Text
               */
              text: string;
              /**
               * Strong
               */
              strong?: boolean;
              /**
               * Emphasis
               */
              emphasis?: boolean;
              /**
               * Link
               */
              link?: string;
            }[]
        )[];
      }[]
    | string;
}
