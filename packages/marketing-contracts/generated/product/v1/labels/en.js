// Generated from contracts/product/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "product@1": {
    "title": "Product",
    "fields": {
      "id": "Identifier",
      "sku": "SKU",
      "name": "Name",
      "description": "Description",
      "category": "Category",
      "brand": "Brand",
      "gtin": "GTIN",
      "status": "Status",
      "availability": "Availability",
      "price": "List price",
      "price.amount": "Amount",
      "price.currency": "Currency",
      "billing": "Billing",
      "url": "Page",
      "image": "Image",
      "markets": "Markets",
      "markets[]": "Country",
      "successor": "Successor",
      "launchedOn": "Launched on",
      "retiresOn": "Retires on",
      "tags": "Tags",
      "tags[]": "Text"
    }
  }
};
