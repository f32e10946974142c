// Generated from brand.yaml, markets and locales. Do not edit: change the files, then run `npx trellis generate`.
/**
 * What Acme says for all its pages.
 */
export declare const brand: import("@trellis/brand").PublishedBrand;
