// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
export type { EventPage } from "./content/index.js";

/**
 * Event page 1.0.0. Kept by events.
 *
 * An evening, a fair, a webinar: what happens, when, where, and how to come.
 */
export declare const eventPage: import("@trellis/brand").PublishedTemplate;
