// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const storeVisit = /* @__PURE__ */ createContract({
  header: {
    "name": "store-visit",
    "version": "1.0.0",
    "major": 1,
    "title": "Store visit",
    "owner": "store-operations",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "store": "internal",
    "visitedAt": "internal",
    "customer": "personal"
  },
});
