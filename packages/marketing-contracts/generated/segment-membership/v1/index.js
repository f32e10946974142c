// Generated from contracts/segment-membership/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const segmentMembership = /* @__PURE__ */ createContract({
  header: {
    "name": "segment-membership",
    "version": "1.0.0",
    "major": 1,
    "title": "Segment membership",
    "owner": "crm",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "segment": "internal",
    "segmentName": "internal",
    "customer": "personal",
    "lead": "personal",
    "email": "personal",
    "status": "personal",
    "addedAt": "personal",
    "removedAt": "personal",
    "expiresOn": "internal",
    "reason": "internal",
    "rule": "internal",
    "score": "internal",
    "campaign": "internal",
    "destination": "internal"
  },
});
