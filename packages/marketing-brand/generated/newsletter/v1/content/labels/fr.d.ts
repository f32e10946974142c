// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * What newsletter@1 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
