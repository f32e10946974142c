// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "waivers@1": {
    "title": "Dérogations d’un outil",
    "fields": {
      "waivers": "Dérogations",
      "waivers[]": "Dérogation",
      "waivers[].id": "Identifiant",
      "waivers[].rule": "Règle",
      "waivers[].place": "Endroit",
      "waivers[].place.file": "Fichier",
      "waivers[].place.contract": "Contrat",
      "waivers[].place.field": "Champ de données",
      "waivers[].place.slot": "Champ de modèle",
      "waivers[].place.name": "Nom",
      "waivers[].reason": "Raison",
      "waivers[].learn": "Ce que nous espérons apprendre",
      "waivers[].owner": "Équipe responsable",
      "waivers[].since": "Écrite le",
      "waivers[].until": "Dernier jour",
      "waivers[].zone": "Fuseau horaire",
      "waivers[].outcome": "Résultat",
      "waivers[].renews": "Renouvelle"
    }
  }
};
