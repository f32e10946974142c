// Generated from contracts/support-case/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const supportCase = /* @__PURE__ */ createContract({
  header: {
    "name": "support-case",
    "version": "1.0.0",
    "major": 1,
    "title": "Support case",
    "owner": "customer-care",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "subject": "personal",
    "description": "personal",
    "status": "internal",
    "type": "internal",
    "priority": "internal",
    "channel": "internal",
    "openedAt": "internal",
    "firstRepliedAt": "internal",
    "solvedAt": "internal",
    "updatedAt": "internal",
    "reopened": "internal",
    "customer": "personal",
    "account": "internal",
    "email": "personal",
    "name": "personal",
    "name.given": "personal",
    "name.family": "personal",
    "name.middle": "personal",
    "name.prefix": "personal",
    "name.full": "personal",
    "product": "internal",
    "order": "internal",
    "campaign": "internal",
    "assignee": "internal",
    "satisfaction": "internal",
    "escalated": "internal",
    "language": "internal",
    "tags": "internal",
    "tags[]": "public"
  },
});
