// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * What correction@1 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
