// Generated from contracts/grants/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "grants@1": {
    "title": "Dérogations accordées",
    "fields": {
      "grants": "Accords",
      "grants[]": "Accord",
      "grants[].tool": "Outil",
      "grants[].waiver": "Dérogation",
      "grants[].rule": "Règle",
      "grants[].place": "Endroit",
      "grants[].place.file": "Fichier",
      "grants[].place.contract": "Contrat",
      "grants[].place.field": "Champ de données",
      "grants[].place.slot": "Champ de modèle",
      "grants[].place.name": "Nom",
      "grants[].reason": "Raison",
      "grants[].until": "Dernier jour",
      "grants[].by": "Par",
      "grants[].granted": "Accordée le"
    }
  }
};
