// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * Every field of known-problems@1, in the order of the schema.
 */
export declare const fields: readonly import("@trellis/runtime").Field[];
