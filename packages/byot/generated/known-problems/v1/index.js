// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const knownProblems = /* @__PURE__ */ createContract({
  header: {
    "name": "known-problems",
    "version": "1.0.0",
    "major": 1,
    "title": "Known problems",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "tools": "internal",
    "tools[]": "internal",
    "tools[].tool": "internal",
    "tools[].since": "internal",
    "tools[].until": "internal",
    "tools[].zone": "internal",
    "tools[].reason": "internal",
    "tools[].owner": "internal",
    "tools[].problems": "internal",
    "tools[].problems[]": "internal",
    "tools[].problems[].fingerprint": "internal",
    "tools[].problems[].rule": "internal",
    "tools[].problems[].file": "internal",
    "tools[].problems[].field": "internal",
    "tools[].problems[].count": "internal"
  },
});
