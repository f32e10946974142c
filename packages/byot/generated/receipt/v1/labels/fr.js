// Generated from contracts/receipt/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "receipt@1": {
    "title": "Reçu d’un contrôle",
    "fields": {
      "trellisReceipt": "Format",
      "trellis": "Version de Trellis",
      "tool": "Outil",
      "checkedAt": "Date du contrôle",
      "entries": "Entrées",
      "entries[]": "Entrée",
      "entries[].contract": "Contrat",
      "entries[].version": "Version du contrat",
      "entries[].contractDigest": "Empreinte du contrat",
      "entries[].declared": "Entrée de la fiche",
      "entries[].data": "Fichiers",
      "entries[].data[]": "Fichier",
      "entries[].data[].file": "Nom du fichier",
      "entries[].data[].bytes": "Taille",
      "entries[].data[].digest": "Empreinte du fichier",
      "entries[].data[].records": "Enregistrements",
      "problems": "Problèmes",
      "problems[]": "Problèmes d’une règle",
      "problems[].rule": "Règle",
      "problems[].level": "Niveau",
      "problems[].count": "Nombre",
      "problems[].exceptionUntil": "Dérogation jusqu’au",
      "problems[].exceptionZone": "Fuseau horaire",
      "digest": "Empreinte"
    }
  }
};
