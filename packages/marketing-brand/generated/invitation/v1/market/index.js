// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const invitation = /* @__PURE__ */ createContract({
  header: {
    "name": "invitation",
    "version": "1.0.0",
    "major": 1,
    "title": "Invitation e-mail",
    "owner": "events",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "template": "public",
    "market": "public",
    "locale": "public",
    "look": "public",
    "homeLink": "public",
    "legal": "public",
    "privacyLink": "public",
    "unsubscribe": "public",
    "onlineLink": "public"
  },
});
