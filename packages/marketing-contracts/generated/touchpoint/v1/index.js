// Generated from contracts/touchpoint/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const touchpoint = /* @__PURE__ */ createContract({
  header: {
    "name": "touchpoint",
    "version": "1.0.0",
    "major": 1,
    "title": "Touchpoint",
    "owner": "digital-analytics",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "channel": "internal",
    "kind": "internal",
    "direction": "internal",
    "occurredAt": "personal",
    "customer": "personal",
    "lead": "personal",
    "account": "internal",
    "campaign": "internal",
    "offer": "internal",
    "order": "internal",
    "asset": "internal",
    "url": "internal",
    "utm": "internal",
    "utm.source": "internal",
    "utm.medium": "internal",
    "utm.campaign": "internal",
    "utm.term": "internal",
    "utm.content": "internal",
    "credit": "internal",
    "cost": "internal",
    "cost.amount": "internal",
    "cost.currency": "internal",
    "minutes": "internal",
    "note": "personal"
  },
});
