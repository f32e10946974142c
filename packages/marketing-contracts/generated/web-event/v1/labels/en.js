// Generated from contracts/web-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "web-event@1": {
    "title": "Web event",
    "fields": {
      "id": "Identifier",
      "name": "Event name",
      "occurredAt": "Occurred at",
      "pageUrl": "Page",
      "pageTitle": "Page title",
      "referrer": "Referrer",
      "visitor": "Visitor",
      "session": "Session",
      "customer": "Customer",
      "campaign": "Campaign",
      "order": "Order",
      "utm": "UTM parameters",
      "utm.source": "UTM source",
      "utm.medium": "UTM medium",
      "utm.campaign": "UTM campaign",
      "utm.term": "UTM term",
      "utm.content": "UTM content",
      "value": "Value",
      "value.amount": "Amount",
      "value.currency": "Currency",
      "engagementSeconds": "Engagement in seconds",
      "device": "Device",
      "country": "Country",
      "language": "Language",
      "analyticsConsent": "Consent to measurement",
      "adConsent": "Consent to advertising"
    }
  }
};
