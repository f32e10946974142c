// Generated from contracts/customer/v2. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * What customer@2 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
