// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * What product-announcement@1 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
