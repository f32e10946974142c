declare module "jsdom" {
  /** A document without a browser; only what is used here. */
  export class JSDOM {
    constructor(html?: string);
    readonly window: import("dompurify").WindowLike;
  }
}
