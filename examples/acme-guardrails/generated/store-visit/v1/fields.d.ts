// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Every field of store-visit@1, in the order of the schema.
 */
export declare const fields: readonly import("@trellis/runtime").Field[];
