// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
/**
 * What known-problems@1 and its fields are called in English.
 */
export declare const labels: import("@trellis/runtime").Labels;
