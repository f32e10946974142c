// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const eventPage = /* @__PURE__ */ createContract({
  header: {
    "name": "event-page",
    "version": "1.0.0",
    "major": 1,
    "title": "Event page",
    "owner": "events",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "template": "public",
    "market": "public",
    "locale": "public",
    "dateLabel": "public",
    "placeLabel": "public",
    "priceLabel": "public",
    "freeLabel": "public",
    "mapLabel": "public",
    "programmeTitle": "public",
    "peopleTitle": "public",
    "skipLabel": "public",
    "homeLabel": "public",
    "privacyLabel": "public",
    "imprintLabel": "public"
  },
});
