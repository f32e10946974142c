// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "known-problems@1": {
    "title": "Problèmes connus",
    "fields": {
      "tools": "Outils",
      "tools[]": "Outil",
      "tools[].tool": "Nom de l’outil",
      "tools[].since": "Depuis",
      "tools[].until": "Jusqu’au",
      "tools[].zone": "Fuseau horaire",
      "tools[].reason": "Motif",
      "tools[].owner": "Équipe responsable",
      "tools[].problems": "Problèmes",
      "tools[].problems[]": "Problème",
      "tools[].problems[].fingerprint": "Empreinte",
      "tools[].problems[].rule": "Règle",
      "tools[].problems[].file": "Fichier",
      "tools[].problems[].field": "Champ",
      "tools[].problems[].count": "Nombre"
    }
  }
};
