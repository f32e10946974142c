// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
export type { ProductAnnouncement } from "./content/index.js";

/**
 * Product announcement 1.0.0. Kept by brand.
 *
 * A new product: what it is, what it looks like, what it costs, from when.
 */
export declare const productAnnouncement: import("@trellis/brand").PublishedTemplate;
