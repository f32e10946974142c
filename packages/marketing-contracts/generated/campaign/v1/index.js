// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const campaign = /* @__PURE__ */ createContract({
  header: {
    "name": "campaign",
    "version": "1.0.0",
    "major": 1,
    "title": "Campaign",
    "owner": "campaign-operations",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "name": "internal",
    "type": "internal",
    "status": "internal",
    "owner": "internal",
    "startsOn": "internal",
    "endsOn": "internal",
    "budget": "internal",
    "budget.amount": "internal",
    "budget.currency": "internal",
    "markets": "internal",
    "markets[]": "internal",
    "utm": "internal",
    "utm.source": "internal",
    "utm.medium": "internal",
    "utm.campaign": "internal",
    "utm.term": "internal",
    "utm.content": "internal",
    "touchpoints": "internal",
    "touchpoints[]": "internal",
    "touchpoints[].channel": "internal",
    "touchpoints[].url": "internal"
  },
});
