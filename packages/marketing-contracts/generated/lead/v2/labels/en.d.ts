// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
export declare const labels: import("@trellis/runtime").Labels;
