// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "campaign@1": {
    "title": "Campagne",
    "fields": {
      "id": "Identifiant",
      "name": "Nom",
      "type": "Type",
      "status": "Statut",
      "owner": "Responsable",
      "startsOn": "Début",
      "endsOn": "Fin",
      "budget": "Budget",
      "budget.amount": "Montant",
      "budget.currency": "Devise",
      "markets": "Marchés",
      "markets[]": "Pays",
      "utm": "Paramètres UTM",
      "utm.source": "Source UTM",
      "utm.medium": "Support UTM",
      "utm.campaign": "Campagne UTM",
      "utm.term": "Mot clé UTM",
      "utm.content": "Contenu UTM",
      "touchpoints": "Points de contact",
      "touchpoints[]": "Point de contact",
      "touchpoints[].channel": "Canal",
      "touchpoints[].url": "Adresse"
    }
  }
};
