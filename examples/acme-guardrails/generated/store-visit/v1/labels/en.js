// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "store-visit@1": {
    "title": "Store visit",
    "fields": {
      "id": "Identifier",
      "store": "Store",
      "visitedAt": "Visited at",
      "customer": "Customer"
    }
  }
};
