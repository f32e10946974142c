// Generated from contracts/support-case/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "support-case@1": {
    "title": "Dossier de support",
    "fields": {
      "id": "Identifiant",
      "subject": "Objet",
      "description": "Description",
      "status": "Statut",
      "type": "Type",
      "priority": "Priorité",
      "channel": "Canal",
      "openedAt": "Ouvert le",
      "firstRepliedAt": "Première réponse le",
      "solvedAt": "Résolu le",
      "updatedAt": "Modifié le",
      "reopened": "Réouvertures",
      "customer": "Client",
      "account": "Compte",
      "email": "Adresse e-mail",
      "name": "Nom",
      "name.given": "Prénom",
      "name.family": "Nom",
      "name.middle": "Deuxième prénom",
      "name.prefix": "Civilité",
      "name.full": "Nom complet",
      "product": "Produit",
      "order": "Commande",
      "campaign": "Campagne",
      "assignee": "Affecté à",
      "satisfaction": "Satisfaction",
      "escalated": "Escaladé",
      "language": "Langue",
      "tags": "Étiquettes",
      "tags[]": "Texte"
    }
  }
};
