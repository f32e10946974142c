// Generated from contracts/touchpoint/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "touchpoint@1": {
    "title": "Point de contact",
    "fields": {
      "id": "Identifiant",
      "channel": "Canal",
      "kind": "Nature",
      "direction": "Sens",
      "occurredAt": "Survenu le",
      "customer": "Client",
      "lead": "Lead",
      "account": "Compte",
      "campaign": "Campagne",
      "offer": "Offre",
      "order": "Commande",
      "asset": "Support",
      "url": "Page",
      "utm": "Paramètres UTM",
      "utm.source": "Source UTM",
      "utm.medium": "Support UTM",
      "utm.campaign": "Campagne UTM",
      "utm.term": "Mot clé UTM",
      "utm.content": "Contenu UTM",
      "credit": "Part attribuée",
      "cost": "Coût",
      "cost.amount": "Montant",
      "cost.currency": "Devise",
      "minutes": "Minutes",
      "note": "Note"
    }
  }
};
