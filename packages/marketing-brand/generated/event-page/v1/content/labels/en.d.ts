// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * What event-page@1 and its fields are called in English.
 */
export declare const labels: import("@trellis/runtime").Labels;
