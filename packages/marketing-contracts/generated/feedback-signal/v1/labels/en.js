// Generated from contracts/feedback-signal/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "feedback-signal@1": {
    "title": "Feedback signal",
    "fields": {
      "id": "Identifier",
      "kind": "Kind",
      "occurredAt": "Occurred at",
      "channel": "Channel",
      "customer": "Customer",
      "lead": "Lead",
      "email": "E-mail address",
      "campaign": "Campaign",
      "emailEvent": "E-mail event",
      "case": "Support case",
      "surveyResponse": "Survey response",
      "purpose": "Purpose",
      "bounceType": "Bounce type",
      "contacts": "Contacts",
      "override": "Override",
      "override.automation": "Automation",
      "override.decided": "Machine’s decision",
      "override.instead": "Person’s decision",
      "override.reason": "Reason",
      "text": "Text",
      "sentiment": "Sentiment",
      "severity": "Severity",
      "provenance": "Provenance",
      "provenance.source": "Source",
      "provenance.authenticated": "Authenticated",
      "provenance.at": "Since",
      "provenance.by": "By",
      "provenance.system": "System",
      "provenance.evidence": "Evidence",
      "handledAt": "Handled at",
      "handledBy": "Handled by"
    }
  }
};
