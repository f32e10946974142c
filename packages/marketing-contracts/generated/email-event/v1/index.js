// Generated from contracts/email-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const emailEvent = /* @__PURE__ */ createContract({
  header: {
    "name": "email-event",
    "version": "1.0.0",
    "major": 1,
    "title": "E-mail event",
    "owner": "email-operations",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "event": "internal",
    "occurredAt": "personal",
    "message": "internal",
    "email": "personal",
    "customer": "personal",
    "lead": "personal",
    "campaign": "internal",
    "mailing": "internal",
    "subject": "internal",
    "variant": "internal",
    "list": "internal",
    "purpose": "internal",
    "url": "internal",
    "bounceType": "internal",
    "smtpStatus": "internal",
    "reason": "personal",
    "machineOpen": "internal",
    "userAgent": "personal",
    "ipAddress": "personal",
    "country": "internal",
    "sendingDomain": "internal"
  },
});
