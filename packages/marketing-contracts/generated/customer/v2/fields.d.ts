// Generated from contracts/customer/v2. Do not edit: change the contract, then run `npx trellis generate`.
/**
 * Every field of customer@2, in the order of the schema.
 */
export declare const fields: readonly import("@trellis/runtime").Field[];
