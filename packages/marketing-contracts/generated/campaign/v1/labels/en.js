// Generated from contracts/campaign/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "campaign@1": {
    "title": "Campaign",
    "fields": {
      "id": "Identifier",
      "name": "Name",
      "type": "Type",
      "status": "Status",
      "owner": "Owner",
      "startsOn": "Starts on",
      "endsOn": "Ends on",
      "budget": "Budget",
      "budget.amount": "Amount",
      "budget.currency": "Currency",
      "markets": "Markets",
      "markets[]": "Country",
      "utm": "UTM parameters",
      "utm.source": "UTM source",
      "utm.medium": "UTM medium",
      "utm.campaign": "UTM campaign",
      "utm.term": "UTM term",
      "utm.content": "UTM content",
      "touchpoints": "Touchpoints",
      "touchpoints[]": "Touchpoint",
      "touchpoints[].channel": "Channel",
      "touchpoints[].url": "Address"
    }
  }
};
