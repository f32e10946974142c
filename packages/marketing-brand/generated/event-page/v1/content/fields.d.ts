// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
/**
 * Every field of event-page@1, in the order of the schema.
 */
export declare const fields: readonly import("@trellis/runtime").Field[];
