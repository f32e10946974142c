// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
export type { Newsletter } from "./content/index.js";

/**
 * Newsletter 1.0.0. Kept by email-operations.
 *
 * What readers who asked for it get from us once a month.
 */
export declare const newsletter: import("@trellis/brand").PublishedTemplate;
