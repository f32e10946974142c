// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
export declare const labels: import("@trellis/runtime").Labels;
