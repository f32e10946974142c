// Generated from contracts/offer/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "offer@1": {
    "title": "Offer",
    "fields": {
      "id": "Identifier",
      "name": "Name",
      "kind": "Kind",
      "status": "Status",
      "percent": "Percent",
      "amount": "Amount off",
      "amount.amount": "Amount",
      "amount.currency": "Currency",
      "code": "Code",
      "campaign": "Campaign",
      "segment": "Segment",
      "products": "Products",
      "products[]": "Product",
      "markets": "Markets",
      "markets[]": "Country",
      "validFrom": "Valid from",
      "validThrough": "Valid through",
      "minimumSpend": "Minimum spend",
      "minimumSpend.amount": "Amount",
      "minimumSpend.currency": "Currency",
      "maxUses": "Uses in all",
      "maxUsesPerCustomer": "Uses by one customer",
      "combinable": "Combinable",
      "terms": "Terms"
    }
  }
};
