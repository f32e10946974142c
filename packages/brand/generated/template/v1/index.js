// Generated from contracts/template/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const template = /* @__PURE__ */ createContract({
  header: {
    "name": "template",
    "version": "1.0.0",
    "major": 1,
    "title": "Template",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "template": "internal",
    "version": "internal",
    "title": "internal",
    "labels": "internal",
    "owner": "internal",
    "status": "internal",
    "sunset": "internal",
    "purpose": "internal",
    "kind": "internal",
    "slots": "internal",
    "contrast": "internal",
    "contrast[]": "internal",
    "contrast[].text": "internal",
    "contrast[].on": "internal",
    "contrast[].size": "internal"
  },
});
