// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const landingPage = /* @__PURE__ */ createContract({
  header: {
    "name": "landing-page",
    "version": "1.0.0",
    "major": 1,
    "title": "Landing page",
    "owner": "brand",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "template": "public",
    "market": "public",
    "locale": "public",
    "skipLabel": "public",
    "homeLabel": "public",
    "privacyLabel": "public",
    "imprintLabel": "public",
    "figuresTitle": "public",
    "questionsTitle": "public"
  },
});
