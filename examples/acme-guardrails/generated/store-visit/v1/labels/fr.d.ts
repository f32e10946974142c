// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * What store-visit@1 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
