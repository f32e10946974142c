// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * What lead@2 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
