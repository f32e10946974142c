// Generated from contracts/event-registration/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * What event-registration@1 and its fields are called in French.
 */
export declare const labels: import("@trellis/runtime").Labels;
