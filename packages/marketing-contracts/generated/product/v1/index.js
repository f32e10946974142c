// Generated from contracts/product/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const product = /* @__PURE__ */ createContract({
  header: {
    "name": "product",
    "version": "1.0.0",
    "major": 1,
    "title": "Product",
    "owner": "product-marketing",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "sku": "internal",
    "name": "public",
    "description": "public",
    "category": "public",
    "brand": "public",
    "gtin": "public",
    "status": "internal",
    "availability": "public",
    "price": "internal",
    "price.amount": "internal",
    "price.currency": "internal",
    "billing": "internal",
    "url": "public",
    "image": "public",
    "markets": "internal",
    "markets[]": "internal",
    "successor": "internal",
    "launchedOn": "internal",
    "retiresOn": "internal",
    "tags": "internal",
    "tags[]": "public"
  },
});
