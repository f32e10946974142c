// Generated from contracts/contract-header/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const labels = {
  "contract-header@1": {
    "title": "En-tête de contrat",
    "fields": {
      "contract": "Contrat",
      "version": "Version",
      "title": "Titre",
      "owner": "Responsable",
      "status": "État",
      "sunset": "Date de fin",
      "description": "Description",
      "description.purpose": "But",
      "description.usage": "Usage",
      "description.limitations": "Limites",
      "compatibility": "Compatibilité",
      "comparison": "Comparaison",
      "quality": "Qualité",
      "quality[]": "Promesse de qualité",
      "quality[].unique": "Unique",
      "quality[].unique[]": "Champ",
      "quality[].fresh": "Fraîcheur",
      "quality[].fresh.field": "Champ",
      "quality[].fresh.within": "Délai",
      "quality[].complete": "Complétude",
      "quality[].complete.field": "Champ",
      "quality[].complete.atLeast": "Au moins",
      "service": "Service",
      "service.retention": "Conservation",
      "service.availability": "Disponibilité",
      "service.latency": "Latence",
      "service.frequency": "Fréquence",
      "service.support": "Assistance",
      "tags": "Mots-clés",
      "tags[]": "Mot-clé",
      "customProperties": "Propriétés propres",
      "customProperties[]": "Propriété propre",
      "customProperties[].property": "Propriété",
      "customProperties[].value": "Valeur",
      "customProperties[].description": "Description"
    }
  }
};
