// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
export type { LandingPage } from "./content/index.js";

/**
 * Landing page 1.0.0. Kept by brand.
 *
 * The page that a campaign leads to. One message, one thing to do.
 */
export declare const landingPage: import("@trellis/brand").PublishedTemplate;
