// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const config = /* @__PURE__ */ createContract({
  header: {
    "name": "config",
    "version": "1.0.0",
    "major": 1,
    "title": "Trellis configuration",
    "owner": "trellis",
    "status": "active",
    "purpose": "Says which guardrail packages a check trusts, which tools it looks at, and how firmly each rule is meant."
  },
  is,
  errors,
  fields: {
    "guardrails": "internal",
    "guardrails[]": "internal",
    "tools": "internal",
    "tools[]": "internal",
    "levels": "internal",
    "language": "internal"
  },
});
