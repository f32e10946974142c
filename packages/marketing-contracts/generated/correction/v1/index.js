// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const correction = /* @__PURE__ */ createContract({
  header: {
    "name": "correction",
    "version": "1.0.0",
    "major": 1,
    "title": "Correction",
    "owner": "customer-data",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "record": "personal",
    "record.contract": "internal",
    "record.id": "personal",
    "record.field": "internal",
    "recordedValue": "personal",
    "correctValue": "personal",
    "saidBy": "personal",
    "saidBy.source": "internal",
    "saidBy.team": "internal",
    "saidBy.contact": "personal",
    "knownFrom": "internal",
    "proof": "internal",
    "evidence": "internal",
    "explanation": "personal",
    "reportedAt": "internal",
    "validFrom": "internal",
    "customer": "personal",
    "case": "internal",
    "status": "internal",
    "decidedAt": "internal",
    "decision": "internal"
  },
});
