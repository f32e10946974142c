// Generated from contracts/template/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "template@1": {
    "title": "Modèle",
    "fields": {
      "template": "Nom",
      "version": "Version",
      "title": "Titre",
      "labels": "Autres langues",
      "owner": "Équipe responsable",
      "status": "Statut",
      "sunset": "Fin de vie",
      "purpose": "But",
      "kind": "Genre",
      "slots": "Champs",
      "contrast": "Contraste",
      "contrast[]": "Paire",
      "contrast[].text": "Texte",
      "contrast[].on": "Sur",
      "contrast[].size": "Taille"
    }
  }
};
