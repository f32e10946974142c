// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const waivers = /* @__PURE__ */ createContract({
  header: {
    "name": "waivers",
    "version": "1.0.0",
    "major": 1,
    "title": "Exceptions of a tool",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "waivers": "internal",
    "waivers[]": "internal",
    "waivers[].id": "internal",
    "waivers[].rule": "internal",
    "waivers[].place": "internal",
    "waivers[].place.file": "internal",
    "waivers[].place.contract": "internal",
    "waivers[].place.field": "internal",
    "waivers[].place.slot": "internal",
    "waivers[].place.name": "internal",
    "waivers[].reason": "internal",
    "waivers[].learn": "internal",
    "waivers[].owner": "internal",
    "waivers[].since": "internal",
    "waivers[].until": "internal",
    "waivers[].zone": "internal",
    "waivers[].outcome": "internal",
    "waivers[].renews": "internal"
  },
});
