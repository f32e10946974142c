// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const lead = /* @__PURE__ */ createContract({
  header: {
    "name": "lead",
    "version": "2.0.0",
    "major": 2,
    "title": "Lead",
    "owner": "demand-generation",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "personal",
    "email": "personal",
    "name": "personal",
    "name.given": "personal",
    "name.family": "personal",
    "name.middle": "personal",
    "name.prefix": "personal",
    "name.full": "personal",
    "phone": "personal",
    "companyName": "internal",
    "jobTitle": "personal",
    "country": "internal",
    "language": "internal",
    "origin": "internal",
    "origin.kind": "internal",
    "origin.page": "internal",
    "origin.event": "internal",
    "origin.attended": "internal",
    "origin.partner": "internal",
    "origin.file": "internal",
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
