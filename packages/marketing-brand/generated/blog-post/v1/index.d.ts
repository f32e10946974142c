// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
export type { BlogPost } from "./content/index.js";

/**
 * Blog post 1.0.0. Kept by brand.
 *
 * Something worth reading to the end: what we learned, how we work, who we met.
 */
export declare const blogPost: import("@trellis/brand").PublishedTemplate;
