// Generated from contracts/segment-membership/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "segment-membership@1": {
    "title": "Segment membership",
    "fields": {
      "segment": "Segment",
      "segmentName": "Segment name",
      "customer": "Customer",
      "lead": "Lead",
      "email": "E-mail address",
      "status": "Status",
      "addedAt": "Added at",
      "removedAt": "Removed at",
      "expiresOn": "Expires on",
      "reason": "Reason",
      "rule": "Rule",
      "score": "Score",
      "campaign": "Campaign",
      "destination": "Destination"
    }
  }
};
