// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const config = /* @__PURE__ */ createContract({
  header: {
    "name": "config",
    "version": "1.1.0",
    "major": 1,
    "title": "Trellis configuration",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "guardrails": "internal",
    "guardrails[]": "internal",
    "tools": "internal",
    "tools[]": "internal",
    "levels": "internal",
    "language": "internal",
    "receipts": "internal",
    "receipts.validFor": "internal",
    "baseline": "internal",
    "baseline.longest": "internal",
    "waivers": "internal",
    "waivers.zone": "internal",
    "waivers.spans": "internal",
    "waivers.spans.soft": "internal",
    "waivers.spans.hard": "internal"
  },
});
