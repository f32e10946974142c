// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const blogPost = /* @__PURE__ */ createContract({
  header: {
    "name": "blog-post",
    "version": "1.0.0",
    "major": 1,
    "title": "Blog post",
    "owner": "brand",
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
    "imprintLink": "public"
  },
});
