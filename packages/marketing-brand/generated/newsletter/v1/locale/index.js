// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const newsletter = /* @__PURE__ */ createContract({
  header: {
    "name": "newsletter",
    "version": "1.0.0",
    "major": 1,
    "title": "Newsletter",
    "owner": "email-operations",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "template": "public",
    "market": "public",
    "locale": "public",
    "datesTitle": "public",
    "homeLabel": "public",
    "privacyLabel": "public",
    "unsubscribeLabel": "public",
    "onlineLabel": "public",
    "reasonText": "public"
  },
});
