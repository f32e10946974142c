// Generated from contracts/brand/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Brand rules 1.0.0. Kept by trellis.
 *
 * The rules of a brand that hold for every page, whatever its template.
 */
export declare const brand: import("@trellis/runtime").Contract<Brand>;

/**
 * What holds for every page of a brand: where links may lead, which words it uses, and what each market must say. It stands as brand.yaml.
 */
export interface Brand {
  /**
   * The brand’s name.
   */
  brand: string;
  /**
   * Where links may lead.
   */
  links?: {
    /**
     * How an address may begin. https, mailto and tel unless said.
     *
     * Items: https, http, mailto, tel or sms.
     */
    schemes?: ("https" | "http" | "mailto" | "tel" | "sms")[];
    /**
     * The sites that links may lead to; *.acme.example is every site below. Any site unless said.
     *
     * Items: The name of a site.
     */
    hosts?: string[];
    /**
     * Addresses that are right as they are, such as the marks that a mailing system replaces.
     *
     * Items: Letters, digits and the signs % _ * | [ ] . -
     */
    exact?: string[];
  };
  /**
   * The brand’s words, by language.
   */
  words?: {
    /**
     * What to avoid, and what to prefer.
     */
    [k: string]: {
      /**
       * Words that no page may hold.
       *
       * Items: A word, and why.
       */
      banned?: {
        /**
         * The word or phrase.
         */
        word: string;
        /**
         * The reason, for whoever used it.
         */
        why?: string;
      }[];
      /**
       * Words to use instead of others.
       *
       * Items: A word, and the better one.
       */
      preferred?: {
        /**
         * The word or phrase to avoid.
         */
        word: string;
        /**
         * What to write instead.
         */
        use: string;
      }[];
      /**
       * How many words a sentence may have before it is called long.
       */
      sentence?: number;
    };
  };
  /**
   * What each market must say, by the market’s name.
   */
  markets?: {
    /**
     * The rules of one market.
     */
    [k: string]: {
      /**
       * The currency of its prices.
       */
      currency?: string;
      /**
       * The languages that its pages are in.
       *
       * Items: A language, and a region where it matters.
       */
      locales?: string[];
      /**
       * Sentences that every page must hold, word for word.
       *
       * Items: One sentence.
       */
      legal?: string[];
    };
  };
}
