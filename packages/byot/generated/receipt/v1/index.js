// Generated from contracts/receipt/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const receipt = /* @__PURE__ */ createContract({
  header: {
    "name": "receipt",
    "version": "1.0.0",
    "major": 1,
    "title": "Receipt of a check",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "trellisReceipt": "internal",
    "trellis": "internal",
    "tool": "internal",
    "checkedAt": "internal",
    "entries": "internal",
    "entries[]": "internal",
    "entries[].contract": "internal",
    "entries[].version": "internal",
    "entries[].contractDigest": "internal",
    "entries[].declared": "internal",
    "entries[].data": "internal",
    "entries[].data[]": "internal",
    "entries[].data[].file": "internal",
    "entries[].data[].bytes": "internal",
    "entries[].data[].digest": "internal",
    "entries[].data[].records": "internal",
    "problems": "internal",
    "problems[]": "internal",
    "problems[].rule": "internal",
    "problems[].level": "internal",
    "problems[].count": "internal",
    "problems[].exceptionUntil": "internal",
    "problems[].exceptionZone": "internal",
    "digest": "internal"
  },
});
