// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "partner@1": {
    "title": "Partner",
    "fields": {
      "id": "Identifier",
      "name": "Name",
      "email": "Contact email",
      "country": "Country",
      "since": "Partner since"
    }
  }
};
