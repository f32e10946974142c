// Generated from contracts/survey-response/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const surveyResponse = /* @__PURE__ */ createContract({
  header: {
    "name": "survey-response",
    "version": "1.0.0",
    "major": 1,
    "title": "Survey response",
    "owner": "customer-insight",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "survey": "internal",
    "surveyName": "internal",
    "kind": "internal",
    "score": "internal",
    "comment": "personal",
    "answers": "personal",
    "answers[]": "personal",
    "answers[].question": "internal",
    "answers[].answer": "personal",
    "startedAt": "personal",
    "submittedAt": "personal",
    "finished": "internal",
    "channel": "internal",
    "language": "internal",
    "customer": "personal",
    "email": "personal",
    "campaign": "internal",
    "case": "internal",
    "order": "internal",
    "eventRegistration": "internal"
  },
});
