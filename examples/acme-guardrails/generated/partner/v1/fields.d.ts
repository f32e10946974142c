// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Every field of partner@1, in the order of the schema.
 */
export declare const fields: readonly import("@trellis/runtime").Field[];
