// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "partner@1": {
    "title": "Partenaire",
    "fields": {
      "id": "Identifiant",
      "name": "Nom",
      "email": "E-mail de contact",
      "country": "Pays",
      "since": "Partenaire depuis"
    }
  }
};
