// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const lead = /* @__PURE__ */ createContract({
  header: {
    "name": "lead",
    "version": "1.0.0",
    "major": 1,
    "title": "Lead",
    "owner": "demand-generation",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "personal",
    "email": "personal",
    "givenName": "personal",
    "familyName": "personal",
    "phone": "personal",
    "companyName": "internal",
    "jobTitle": "personal",
    "country": "internal",
    "language": "internal",
    "source": "internal",
    "campaign": "internal",
    "utm": "internal",
    "utm.source": "internal",
    "utm.medium": "internal",
    "utm.campaign": "internal",
    "utm.term": "internal",
    "utm.content": "internal",
    "score": "internal",
    "consents": "personal",
    "consents[]": "personal",
    "consents[].purpose": "internal",
    "consents[].basis": "internal",
    "consents[].grantedAt": "personal",
    "consents[].withdrawnAt": "personal",
    "consents[].evidence": "internal",
    "capturedAt": "internal"
  },
});
