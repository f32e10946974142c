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
    "subject": "public",
    "preheader": "public",
    "headline": "public",
    "greeting": "public",
    "body": "public",
    "body[]": "public",
    "body[].type": "public",
    "body[].text": "public",
    "body[].text[]": "public",
    "body[].text[].text": "public",
    "body[].text[].strong": "public",
    "body[].text[].emphasis": "public",
    "body[].text[].link": "public",
    "body[].ordered": "public",
    "body[].items": "public",
    "body[].items[]": "public",
    "body[].items[][]": "public",
    "body[].items[][].text": "public",
    "body[].items[][].strong": "public",
    "body[].items[][].emphasis": "public",
    "body[].items[][].link": "public",
    "picture": "public",
    "picture.asset": "public",
    "picture.alt": "public",
    "picture.decorative": "public",
    "date": "public",
    "time": "public",
    "place": "public",
    "replyBy": "public",
    "actionLabel": "public",
    "actionLink": "public",
    "signature": "public"
  },
});
