// Generated from contracts/touchpoint/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "touchpoint@1": {
    "title": "Touchpoint",
    "fields": {
      "id": "Identifier",
      "channel": "Channel",
      "kind": "Kind",
      "direction": "Direction",
      "occurredAt": "Occurred at",
      "customer": "Customer",
      "lead": "Lead",
      "account": "Account",
      "campaign": "Campaign",
      "offer": "Offer",
      "order": "Order",
      "asset": "Asset",
      "url": "Page",
      "utm": "UTM parameters",
      "utm.source": "UTM source",
      "utm.medium": "UTM medium",
      "utm.campaign": "UTM campaign",
      "utm.term": "UTM term",
      "utm.content": "UTM content",
      "credit": "Credit",
      "cost": "Cost",
      "cost.amount": "Amount",
      "cost.currency": "Currency",
      "minutes": "Minutes",
      "note": "Note"
    }
  }
};
