// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
export type { Invitation } from "./content/index.js";

/**
 * Invitation e-mail 1.0.0. Kept by events.
 *
 * Invites one person to one event.
 */
export declare const invitation: import("@trellis/brand").PublishedTemplate;
