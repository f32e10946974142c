// Generated from contracts/account/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "account@1": {
    "title": "Account",
    "fields": {
      "id": "Identifier",
      "name": "Name",
      "legalName": "Legal name",
      "type": "Type",
      "domain": "Domain",
      "website": "Website",
      "industry": "Industry",
      "naceCode": "NACE code",
      "employees": "Employees",
      "annualRevenue": "Annual revenue",
      "annualRevenue.amount": "Amount",
      "annualRevenue.currency": "Currency",
      "size": "Segment by size",
      "phone": "Phone number",
      "billingAddress": "Billing address",
      "billingAddress.streetAddress": "Street",
      "billingAddress.extendedAddress": "Address line 2",
      "billingAddress.postalCode": "Postal code",
      "billingAddress.addressLocality": "City",
      "billingAddress.addressRegion": "State or region",
      "billingAddress.addressCountry": "Country",
      "shippingAddress": "Shipping address",
      "shippingAddress.streetAddress": "Street",
      "shippingAddress.extendedAddress": "Address line 2",
      "shippingAddress.postalCode": "Postal code",
      "shippingAddress.addressLocality": "City",
      "shippingAddress.addressRegion": "State or region",
      "shippingAddress.addressCountry": "Country",
      "vatId": "VAT number",
      "parent": "Parent account",
      "owner": "Owner",
      "tags": "Tags",
      "tags[]": "Text",
      "createdAt": "Created at",
      "updatedAt": "Updated at"
    }
  }
};
