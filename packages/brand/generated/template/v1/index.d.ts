// Generated from contracts/template/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Template 1.0.0. Kept by trellis.
 *
 * One page on which a brand template says what it is, who keeps it, and which slots it has.
 */
export declare const template: import("@trellis/runtime").Contract<Template>;

/**
 * What a brand template is, who keeps it, and which slots it has. It stands as template.yaml beside template.html or template.mjml.
 */
export interface Template {
  /**
   * The template’s name: small letters, digits and hyphens.
   */
  template: string;
  /**
   * Three numbers. A change that breaks content raises the first.
   */
  version: string;
  /**
   * What people call the template, in English.
   */
  title: string;
  /**
   * What it is called in languages besides English, by the language’s code.
   */
  labels?: {
    /**
     * The name, and what stands beside it.
     */
    [k: string]: {
      /**
       * What people call it.
       */
      title?: string;
      /**
       * What to write there, in a sentence or two.
       */
      description?: string;
    };
  };
  /**
   * The team that answers for the template.
   */
  owner: string;
  /**
   * Where the template stands in its life.
   */
  status: "draft" | "active" | "deprecated" | "retired";
  /**
   * The last day of a deprecated template.
   */
  sunset?: string;
  /**
   * What pages of this template are for.
   */
  purpose?: string;
  /**
   * A web page, an e-mail, or a part of a page. A page unless said.
   */
  kind?: "page" | "email" | "fragment";
  /**
   * The gaps of the template, by name.
   */
  slots: {
    [k: string]: Slot;
  };
  /**
   * Which colours of text stand on which colours, to be proven legible in every mode.
   *
   * Items: One colour on another.
   */
  contrast?: {
    /**
     * The token of the colour in front.
     */
    text: string;
    /**
     * The token of the colour behind.
     */
    on: string;
    /**
     * How large the text is: normal, large (from 24 px, or 18.66 px bold), or graphics that carry meaning.
     */
    size?: "normal" | "large" | "graphics";
  }[];
}
/**
 * A gap in the template that content fills.
 */
export interface Slot {
  /**
   * What goes into the slot.
   */
  type: "text" | "rich-text" | "link" | "image" | "list" | "choice" | "token" | "number" | "money" | "date" | "boolean";
  /**
   * What a maker calls the slot.
   */
  title: string;
  /**
   * What to write there, in a sentence or two.
   */
  description?: string;
  /**
   * What it is called in languages besides English, by the language’s code.
   */
  labels?: {
    /**
     * The name, and what stands beside it.
     */
    [k: string]: {
      /**
       * What people call it.
       */
      title?: string;
      /**
       * What to write there, in a sentence or two.
       */
      description?: string;
    };
  };
  /**
   * Whether the page is complete without it.
   */
  optional?: boolean;
  /**
   * What stands there when nobody sets it.
   */
  default?: {
    [k: string]: unknown;
  };
  /**
   * Who may set it: the content of a page, a market, or a locale. Content alone unless said.
   *
   * Items: content, market or locale.
   */
  "set-by"?: ("content" | "market" | "locale")[];
  /**
   * The layer that must set it: nobody else can, and none of its pages goes without.
   */
  "required-from"?: "market" | "locale";
  /**
   * The least number of characters.
   */
  "min-length"?: number;
  /**
   * The greatest number of characters.
   */
  "max-length"?: number;
  /**
   * The least value of a number or an amount.
   */
  min?: number;
  /**
   * The greatest value of a number or an amount.
   */
  max?: number;
  /**
   * How many digits may follow the decimal sign. None unless said; two for money.
   */
  decimals?: number;
  /**
   * The least number of items in a list.
   */
  "min-items"?: number;
  /**
   * The greatest number of items in a list. Twenty unless said.
   */
  "max-items"?: number;
  /**
   * The slots of each item of a list.
   */
  fields?: {
    [k: string]: Slot;
  };
  /**
   * What each item of a list is, when it is a single slot.
   */
  item?: Slot;
  /**
   * The values of a choice, and what each is called.
   */
  values?: {
    /**
     * What one value is called.
     */
    [k: string]: {
      /**
       * What people call the value.
       */
      title: string;
      /**
       * What it is called in languages besides English, by the language’s code.
       */
      labels?: {
        /**
         * The name, and what stands beside it.
         */
        [k: string]: {
          /**
           * What people call it.
           */
          title?: string;
          /**
           * What to write there, in a sentence or two.
           */
          description?: string;
        };
      };
    };
  };
  /**
   * The group of design tokens to choose from: color.accent.
   */
  tokens?: string;
  /**
   * The level of the highest heading that rich text may bring: 2 makes its first level an h2.
   */
  heading?: number;
  /**
   * What rich text may hold besides paragraphs. Everything unless said.
   *
   * Items: One kind of text.
   */
  allow?: ("heading" | "list" | "quote" | "strong" | "emphasis" | "code" | "link")[];
  /**
   * The currencies that an amount may be in.
   *
   * Items: A code of three capitals.
   */
  currencies?: string[];
  /**
   * How a date is written on the page. Long unless said.
   */
  form?: "long" | "medium" | "short" | "full";
  /**
   * Whether a date that has passed is a problem.
   */
  upcoming?: boolean;
}
