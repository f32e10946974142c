// Generated from contracts/product/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "product@1": {
    "title": "Produit",
    "fields": {
      "id": "Identifiant",
      "sku": "Référence",
      "name": "Nom",
      "description": "Description",
      "category": "Catégorie",
      "brand": "Marque",
      "gtin": "GTIN",
      "status": "Statut",
      "availability": "Disponibilité",
      "price": "Prix catalogue",
      "price.amount": "Montant",
      "price.currency": "Devise",
      "billing": "Facturation",
      "url": "Page",
      "image": "Image",
      "markets": "Marchés",
      "markets[]": "Pays",
      "successor": "Successeur",
      "launchedOn": "Lancé le",
      "retiresOn": "Retiré le",
      "tags": "Étiquettes",
      "tags[]": "Texte"
    }
  }
};
