// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * What invitation@1 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
