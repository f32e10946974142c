// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "manifest@1": {
    "title": "Fiche de l’outil",
    "fields": {
      "tool": "Nom de l’outil",
      "owner": "Équipe responsable",
      "contact": "Contact",
      "purpose": "But",
      "produces": "Produit",
      "produces[]": "Données produites",
      "produces[].contract": "Contrat",
      "produces[].data": "Fichiers de données",
      "produces[].map": "Correspondance des champs",
      "consumes": "Lit",
      "consumes[]": "Données lues",
      "consumes[].contract": "Contrat",
      "consumes[].fields": "Champs",
      "consumes[].fields[]": "Champ",
      "publishes": "Publie",
      "publishes[]": "Contenu publié",
      "publishes[].template": "Modèle",
      "publishes[].content": "Fichiers de contenu",
      "sends": "Transmet",
      "sends[]": "Données transmises",
      "sends[].to": "Destinataire",
      "sends[].region": "Région",
      "sends[].fields": "Champs",
      "sends[].fields[]": "Champ"
    }
  }
};
