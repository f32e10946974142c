// Generated from contracts/consent/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const consent = /* @__PURE__ */ createContract({
  header: {
    "name": "consent",
    "version": "1.0.0",
    "major": 1,
    "title": "Consent",
    "owner": "privacy-office",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "customer": "personal",
    "lead": "personal",
    "email": "personal",
    "purpose": "internal",
    "channel": "internal",
    "basis": "internal",
    "status": "personal",
    "decidedAt": "personal",
    "confirmedAt": "personal",
    "withdrawnAt": "personal",
    "expiresOn": "internal",
    "wording": "internal",
    "policyVersion": "internal",
    "evidence": "internal",
    "formSubmission": "internal",
    "provenance": "internal",
    "provenance.source": "internal",
    "provenance.authenticated": "internal",
    "provenance.at": "internal",
    "provenance.by": "internal",
    "provenance.system": "internal",
    "provenance.evidence": "internal",
    "ipAddress": "personal",
    "language": "internal",
    "jurisdiction": "internal",
    "tcString": "personal",
    "gppString": "personal"
  },
});
