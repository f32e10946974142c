// Generated from contracts/contract-header/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const contractHeader = /* @__PURE__ */ createContract({
  header: {
    "name": "contract-header",
    "version": "1.0.0",
    "major": 1,
    "title": "Contract header",
    "owner": "trellis",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "contract": "internal",
    "version": "internal",
    "title": "internal",
    "owner": "internal",
    "status": "internal",
    "sunset": "internal",
    "description": "internal",
    "description.purpose": "internal",
    "description.usage": "internal",
    "description.limitations": "internal",
    "compatibility": "internal",
    "comparison": "internal",
    "quality": "internal",
    "quality[]": "internal",
    "quality[].unique": "internal",
    "quality[].unique[]": "internal",
    "quality[].fresh": "internal",
    "quality[].fresh.field": "internal",
    "quality[].fresh.within": "internal",
    "quality[].complete": "internal",
    "quality[].complete.field": "internal",
    "quality[].complete.atLeast": "internal",
    "service": "internal",
    "service.retention": "internal",
    "service.availability": "internal",
    "service.latency": "internal",
    "service.frequency": "internal",
    "service.support": "internal",
    "tags": "internal",
    "tags[]": "internal",
    "customProperties": "internal",
    "customProperties[]": "internal",
    "customProperties[].property": "internal",
    "customProperties[].value": "internal",
    "customProperties[].description": "internal"
  },
});
