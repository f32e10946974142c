// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const partner = /* @__PURE__ */ createContract({
  header: {
    "name": "partner",
    "version": "1.0.0",
    "major": 1,
    "title": "Partner",
    "owner": "partner-marketing",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "name": "internal",
    "email": "personal",
    "country": "internal",
    "since": "internal"
  },
});
