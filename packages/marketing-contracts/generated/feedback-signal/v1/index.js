// Generated from contracts/feedback-signal/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const feedbackSignal = /* @__PURE__ */ createContract({
  header: {
    "name": "feedback-signal",
    "version": "1.0.0",
    "major": 1,
    "title": "Feedback signal",
    "owner": "crm",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "kind": "internal",
    "occurredAt": "personal",
    "channel": "internal",
    "customer": "personal",
    "lead": "personal",
    "email": "personal",
    "campaign": "internal",
    "emailEvent": "internal",
    "case": "internal",
    "surveyResponse": "internal",
    "purpose": "internal",
    "bounceType": "internal",
    "contacts": "internal",
    "override": "personal",
    "override.automation": "internal",
    "override.decided": "personal",
    "override.instead": "personal",
    "override.reason": "personal",
    "text": "personal",
    "sentiment": "internal",
    "severity": "internal",
    "provenance": "internal",
    "provenance.source": "internal",
    "provenance.authenticated": "internal",
    "provenance.at": "internal",
    "provenance.by": "internal",
    "provenance.system": "internal",
    "provenance.evidence": "internal",
    "handledAt": "internal",
    "handledBy": "internal"
  },
});
