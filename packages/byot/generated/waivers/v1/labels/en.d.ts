// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * What waivers@1 and its fields are called in English.
 */
export declare const labels: import("@trellis/runtime").Labels;
