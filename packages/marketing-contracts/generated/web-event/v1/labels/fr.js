// Generated from contracts/web-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "web-event@1": {
    "title": "Événement web",
    "fields": {
      "id": "Identifiant",
      "name": "Nom de l’événement",
      "occurredAt": "Survenu le",
      "pageUrl": "Page",
      "pageTitle": "Titre de la page",
      "referrer": "Page d’origine",
      "visitor": "Visiteur",
      "session": "Session",
      "customer": "Client",
      "campaign": "Campagne",
      "order": "Commande",
      "utm": "Paramètres UTM",
      "utm.source": "Source UTM",
      "utm.medium": "Support UTM",
      "utm.campaign": "Campagne UTM",
      "utm.term": "Mot clé UTM",
      "utm.content": "Contenu UTM",
      "value": "Valeur",
      "value.amount": "Montant",
      "value.currency": "Devise",
      "engagementSeconds": "Attention en secondes",
      "device": "Appareil",
      "country": "Pays",
      "language": "Langue",
      "analyticsConsent": "Consentement à la mesure",
      "adConsent": "Consentement à la publicité"
    }
  }
};
