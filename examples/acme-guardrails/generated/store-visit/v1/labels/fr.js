// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "store-visit@1": {
    "title": "Visite en magasin",
    "fields": {
      "id": "Identifiant",
      "store": "Magasin",
      "visitedAt": "Date de la visite",
      "customer": "Client"
    }
  }
};
