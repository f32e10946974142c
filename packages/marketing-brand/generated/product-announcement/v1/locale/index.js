// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const productAnnouncement = /* @__PURE__ */ createContract({
  header: {
    "name": "product-announcement",
    "version": "1.0.0",
    "major": 1,
    "title": "Product announcement",
    "owner": "brand",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "template": "public",
    "market": "public",
    "locale": "public",
    "newLabel": "public",
    "fromLabel": "public",
    "availableLabel": "public",
    "featuresTitle": "public",
    "versionsTitle": "public",
    "factsTitle": "public",
    "pressTitle": "public",
    "skipLabel": "public",
    "homeLabel": "public",
    "privacyLabel": "public",
    "imprintLabel": "public"
  },
});
