// Generated from contracts/feedback-signal/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "feedback-signal@1": {
    "title": "Signal de retour",
    "fields": {
      "id": "Identifiant",
      "kind": "Nature",
      "occurredAt": "Survenu le",
      "channel": "Canal",
      "customer": "Client",
      "lead": "Lead",
      "email": "Adresse e-mail",
      "campaign": "Campagne",
      "emailEvent": "Événement e-mail",
      "case": "Dossier",
      "surveyResponse": "Réponse à une enquête",
      "purpose": "Finalité",
      "bounceType": "Type de rejet",
      "contacts": "Prises de contact",
      "override": "Contradiction",
      "override.automation": "Automatisme",
      "override.decided": "Décision de la machine",
      "override.instead": "Décision de la personne",
      "override.reason": "Raison",
      "text": "Texte",
      "sentiment": "Tonalité",
      "severity": "Gravité",
      "provenance": "Provenance",
      "provenance.source": "Source",
      "provenance.authenticated": "Authentifié",
      "provenance.at": "Depuis le",
      "provenance.by": "Par",
      "provenance.system": "Système",
      "provenance.evidence": "Preuve",
      "handledAt": "Traité le",
      "handledBy": "Traité par"
    }
  }
};
