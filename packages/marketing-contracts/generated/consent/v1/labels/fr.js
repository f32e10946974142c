// Generated from contracts/consent/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "consent@1": {
    "title": "Consentement",
    "fields": {
      "id": "Identifiant",
      "customer": "Client",
      "lead": "Lead",
      "email": "Adresse e-mail",
      "purpose": "Finalité",
      "channel": "Canal",
      "basis": "Base légale",
      "status": "Statut",
      "decidedAt": "Décidé le",
      "confirmedAt": "Confirmé le",
      "withdrawnAt": "Retiré le",
      "expiresOn": "Expire le",
      "wording": "Texte accepté",
      "policyVersion": "Version de la politique",
      "evidence": "Preuve",
      "formSubmission": "Envoi de formulaire",
      "provenance": "Provenance",
      "provenance.source": "Source",
      "provenance.authenticated": "Authentifié",
      "provenance.at": "Depuis le",
      "provenance.by": "Par",
      "provenance.system": "Système",
      "provenance.evidence": "Preuve",
      "ipAddress": "Adresse IP",
      "language": "Langue",
      "jurisdiction": "Droit applicable",
      "tcString": "Chaîne TC",
      "gppString": "Chaîne GPP"
    }
  }
};
