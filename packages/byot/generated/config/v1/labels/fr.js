// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "config@1": {
    "title": "Configuration de Trellis",
    "fields": {
      "guardrails": "Paquets de garde-fous",
      "guardrails[]": "Paquet de garde-fous",
      "tools": "Outils",
      "tools[]": "Dossier",
      "levels": "Niveaux",
      "language": "Langue",
      "receipts": "Reçus",
      "receipts.validFor": "Durée de validité",
      "baseline": "Problèmes connus",
      "baseline.longest": "Durée maximale",
      "waivers": "Dérogations",
      "waivers.zone": "Fuseau horaire",
      "waivers.spans": "Durées maximales",
      "waivers.spans.soft": "Sur parole",
      "waivers.spans.hard": "Avec un accord"
    }
  }
};
