// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
export declare const fields: readonly import("@trellis/runtime").Field[];
