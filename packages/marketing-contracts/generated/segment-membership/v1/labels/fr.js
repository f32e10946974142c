// Generated from contracts/segment-membership/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "segment-membership@1": {
    "title": "Appartenance à un segment",
    "fields": {
      "segment": "Segment",
      "segmentName": "Nom du segment",
      "customer": "Client",
      "lead": "Lead",
      "email": "Adresse e-mail",
      "status": "Statut",
      "addedAt": "Ajouté le",
      "removedAt": "Retiré le",
      "expiresOn": "Expire le",
      "reason": "Raison",
      "rule": "Règle",
      "score": "Score",
      "campaign": "Campagne",
      "destination": "Destination"
    }
  }
};
