// Generated from contracts/grants/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const grants = /* @__PURE__ */ createContract({
  header: {
    "name": "grants",
    "version": "1.0.0",
    "major": 1,
    "title": "Granted exceptions",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "grants": "internal",
    "grants[]": "internal",
    "grants[].tool": "internal",
    "grants[].waiver": "internal",
    "grants[].rule": "internal",
    "grants[].place": "internal",
    "grants[].place.file": "internal",
    "grants[].place.contract": "internal",
    "grants[].place.field": "internal",
    "grants[].place.slot": "internal",
    "grants[].place.name": "internal",
    "grants[].reason": "internal",
    "grants[].until": "internal",
    "grants[].by": "internal",
    "grants[].granted": "internal"
  },
});
