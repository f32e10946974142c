// Generated from contracts/web-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const webEvent = /* @__PURE__ */ createContract({
  header: {
    "name": "web-event",
    "version": "1.0.0",
    "major": 1,
    "title": "Web event",
    "owner": "digital-analytics",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "name": "internal",
    "occurredAt": "personal",
    "pageUrl": "internal",
    "pageTitle": "internal",
    "referrer": "internal",
    "visitor": "personal",
    "session": "personal",
    "customer": "personal",
    "campaign": "internal",
    "order": "internal",
    "utm": "internal",
    "utm.source": "internal",
    "utm.medium": "internal",
    "utm.campaign": "internal",
    "utm.term": "internal",
    "utm.content": "internal",
    "value": "internal",
    "value.amount": "internal",
    "value.currency": "internal",
    "engagementSeconds": "internal",
    "device": "internal",
    "country": "internal",
    "language": "internal",
    "analyticsConsent": "internal",
    "adConsent": "internal"
  },
});
