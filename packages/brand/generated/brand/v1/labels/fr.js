// Generated from contracts/brand/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "brand@1": {
    "title": "Règles de la marque",
    "fields": {
      "brand": "Marque",
      "links": "Liens",
      "links.schemes": "Protocoles",
      "links.schemes[]": "Protocole",
      "links.hosts": "Sites",
      "links.hosts[]": "Site",
      "links.exact": "Exactes",
      "links.exact[]": "Adresse",
      "words": "Mots",
      "markets": "Marchés"
    }
  }
};
