// Generated from contracts/offer/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "offer@1": {
    "title": "Offre",
    "fields": {
      "id": "Identifiant",
      "name": "Nom",
      "kind": "Nature",
      "status": "Statut",
      "percent": "Pourcentage",
      "amount": "Montant déduit",
      "amount.amount": "Montant",
      "amount.currency": "Devise",
      "code": "Code",
      "campaign": "Campagne",
      "segment": "Segment",
      "products": "Produits",
      "products[]": "Produit",
      "markets": "Marchés",
      "markets[]": "Pays",
      "validFrom": "Valable à partir du",
      "validThrough": "Valable jusqu’au",
      "minimumSpend": "Minimum d’achat",
      "minimumSpend.amount": "Montant",
      "minimumSpend.currency": "Devise",
      "maxUses": "Utilisations au total",
      "maxUsesPerCustomer": "Utilisations par client",
      "combinable": "Cumulable",
      "terms": "Conditions"
    }
  }
};
