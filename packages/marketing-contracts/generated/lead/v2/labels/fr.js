// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "lead@2": {
    "title": "Lead",
    "fields": {
      "id": "Identifiant",
      "email": "Adresse e-mail",
      "name": "Nom complet",
      "name.given": "Prénom",
      "name.family": "Nom",
      "name.middle": "Deuxième prénom",
      "name.prefix": "Civilité",
      "name.full": "Nom complet",
      "phone": "Téléphone",
      "companyName": "Entreprise",
      "jobTitle": "Fonction",
      "country": "Pays",
      "language": "Langue",
      "origin": "Origine",
      "origin.kind": "Type",
      "origin.page": "Page",
      "origin.event": "Événement",
      "origin.attended": "Présence",
      "origin.partner": "Partenaire",
      "origin.file": "Fichier",
      "campaign": "Campagne",
      "utm": "Paramètres UTM",
      "utm.source": "Source UTM",
      "utm.medium": "Support UTM",
      "utm.campaign": "Campagne UTM",
      "utm.term": "Mot clé UTM",
      "utm.content": "Contenu UTM",
      "score": "Score",
      "consents": "Consentements",
      "consents[]": "Consentement",
      "consents[].purpose": "Finalité",
      "consents[].basis": "Base légale",
      "consents[].grantedAt": "Accordé le",
      "consents[].withdrawnAt": "Retiré le",
      "consents[].evidence": "Preuve",
      "capturedAt": "Recueilli le"
    }
  }
};
