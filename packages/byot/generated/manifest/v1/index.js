// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const manifest = /* @__PURE__ */ createContract({
  header: {
    "name": "manifest",
    "version": "1.0.0",
    "major": 1,
    "title": "Tool manifest",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "tool": "internal",
    "owner": "internal",
    "contact": "internal",
    "purpose": "internal",
    "produces": "public",
    "produces[]": "public",
    "produces[].contract": "public",
    "produces[].data": "internal",
    "produces[].map": "internal",
    "consumes": "public",
    "consumes[]": "public",
    "consumes[].contract": "public",
    "consumes[].fields": "public",
    "consumes[].fields[]": "public",
    "publishes": "public",
    "publishes[]": "public",
    "publishes[].template": "public",
    "publishes[].content": "internal",
    "sends": "internal",
    "sends[]": "internal",
    "sends[].to": "internal",
    "sends[].region": "internal",
    "sends[].fields": "public",
    "sends[].fields[]": "public"
  },
});
