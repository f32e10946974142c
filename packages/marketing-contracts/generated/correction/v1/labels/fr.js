// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "correction@1": {
    "title": "Correction",
    "fields": {
      "id": "Identifiant",
      "record": "Ce qui est faux",
      "record.contract": "Type de fiche",
      "record.id": "Fiche",
      "record.field": "Champ",
      "recordedValue": "Valeur enregistrée",
      "correctValue": "Valeur correcte",
      "saidBy": "Dit par",
      "saidBy.source": "Qui",
      "saidBy.team": "Équipe",
      "saidBy.contact": "Contact",
      "knownFrom": "Su par",
      "proof": "Niveau de preuve",
      "evidence": "Pièce",
      "explanation": "Explication",
      "reportedAt": "Signalé le",
      "validFrom": "Vrai depuis",
      "customer": "Client",
      "case": "Dossier",
      "status": "Statut",
      "decidedAt": "Décidé le",
      "decision": "Décision"
    }
  }
};
