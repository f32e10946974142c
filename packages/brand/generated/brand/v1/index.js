// Generated from contracts/brand/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const brand = /* @__PURE__ */ createContract({
  header: {
    "name": "brand",
    "version": "1.0.0",
    "major": 1,
    "title": "Brand rules",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "brand": "internal",
    "links": "internal",
    "links.schemes": "internal",
    "links.schemes[]": "internal",
    "links.hosts": "internal",
    "links.hosts[]": "internal",
    "links.exact": "internal",
    "links.exact[]": "internal",
    "words": "internal",
    "markets": "internal"
  },
});
