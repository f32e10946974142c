// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Every field of invitation@1, in the order of the schema.
 */
export declare const fields: readonly import("@trellis/runtime").Field[];
