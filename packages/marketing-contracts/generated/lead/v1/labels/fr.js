// Generated from contracts/lead/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "lead@1": {
    "title": "Lead",
    "fields": {
      "id": "Identifiant",
      "email": "Adresse e-mail",
      "givenName": "Prénom",
      "familyName": "Nom",
      "phone": "Téléphone",
      "companyName": "Entreprise",
      "jobTitle": "Fonction",
      "country": "Pays",
      "language": "Langue",
      "source": "Origine",
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
