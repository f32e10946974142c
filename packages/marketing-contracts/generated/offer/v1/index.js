// Generated from contracts/offer/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const offer = /* @__PURE__ */ createContract({
  header: {
    "name": "offer",
    "version": "1.0.0",
    "major": 1,
    "title": "Offer",
    "owner": "commerce",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "name": "internal",
    "kind": "internal",
    "status": "internal",
    "percent": "internal",
    "amount": "internal",
    "amount.amount": "internal",
    "amount.currency": "internal",
    "code": "internal",
    "campaign": "internal",
    "segment": "internal",
    "products": "internal",
    "products[]": "internal",
    "markets": "internal",
    "markets[]": "internal",
    "validFrom": "internal",
    "validThrough": "internal",
    "minimumSpend": "internal",
    "minimumSpend.amount": "internal",
    "minimumSpend.currency": "internal",
    "maxUses": "internal",
    "maxUsesPerCustomer": "internal",
    "combinable": "internal",
    "terms": "public"
  },
});
