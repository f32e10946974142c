// Generated from contracts/consent/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "consent@1": {
    "title": "Consent",
    "fields": {
      "id": "Identifier",
      "customer": "Customer",
      "lead": "Lead",
      "email": "E-mail address",
      "purpose": "Purpose",
      "channel": "Channel",
      "basis": "Lawful basis",
      "status": "Status",
      "decidedAt": "Decided at",
      "confirmedAt": "Confirmed at",
      "withdrawnAt": "Withdrawn at",
      "expiresOn": "Expires on",
      "wording": "Wording",
      "policyVersion": "Policy version",
      "evidence": "Evidence",
      "formSubmission": "Form submission",
      "provenance": "Provenance",
      "provenance.source": "Source",
      "provenance.authenticated": "Authenticated",
      "provenance.at": "Since",
      "provenance.by": "By",
      "provenance.system": "System",
      "provenance.evidence": "Evidence",
      "ipAddress": "IP address",
      "language": "Language",
      "jurisdiction": "Jurisdiction",
      "tcString": "TC string",
      "gppString": "GPP string"
    }
  }
};
