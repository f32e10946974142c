// Generated from contracts/account/v1. Do not edit: change the contract, then run `npx trellis generate`.
import { createContract } from "@trellis/runtime";
import { errors, is } from "./validate.js";

export const account = /* @__PURE__ */ createContract({
  header: {
    "name": "account",
    "version": "1.0.0",
    "major": 1,
    "title": "Account",
    "owner": "sales-operations",
    "status": "active"
  },
  is,
  errors,
  fields: {
    "id": "internal",
    "name": "internal",
    "legalName": "internal",
    "type": "internal",
    "domain": "internal",
    "website": "internal",
    "industry": "internal",
    "naceCode": "internal",
    "employees": "internal",
    "annualRevenue": "internal",
    "annualRevenue.amount": "internal",
    "annualRevenue.currency": "internal",
    "size": "internal",
    "phone": "personal",
    "billingAddress": "personal",
    "billingAddress.streetAddress": "personal",
    "billingAddress.extendedAddress": "personal",
    "billingAddress.postalCode": "personal",
    "billingAddress.addressLocality": "personal",
    "billingAddress.addressRegion": "personal",
    "billingAddress.addressCountry": "internal",
    "shippingAddress": "personal",
    "shippingAddress.streetAddress": "personal",
    "shippingAddress.extendedAddress": "personal",
    "shippingAddress.postalCode": "personal",
    "shippingAddress.addressLocality": "personal",
    "shippingAddress.addressRegion": "personal",
    "shippingAddress.addressCountry": "internal",
    "vatId": "internal",
    "parent": "internal",
    "owner": "internal",
    "tags": "internal",
    "tags[]": "public",
    "createdAt": "internal",
    "updatedAt": "internal"
  },
});
