// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
export const labels = {
  "lead@2": {
    "title": "Lead",
    "fields": {
      "id": "Identifier",
      "email": "E-mail address",
      "name": "Name",
      "name.given": "First name",
      "name.family": "Last name",
      "name.middle": "Middle name",
      "name.prefix": "Title before the name",
      "name.full": "Full name",
      "phone": "Phone number",
      "companyName": "Company",
      "jobTitle": "Job title",
      "country": "Country",
      "language": "Language",
      "origin": "Origin",
      "origin.kind": "Kind",
      "origin.page": "Page",
      "origin.event": "Event",
      "origin.attended": "Attended",
      "origin.partner": "Partner",
      "origin.file": "File",
      "campaign": "Campaign",
      "utm": "UTM parameters",
      "utm.source": "UTM source",
      "utm.medium": "UTM medium",
      "utm.campaign": "UTM campaign",
      "utm.term": "UTM term",
      "utm.content": "UTM content",
      "score": "Score",
      "consents": "Consents",
      "consents[]": "Consent",
      "consents[].purpose": "Purpose",
      "consents[].basis": "Lawful basis",
      "consents[].grantedAt": "Granted at",
      "consents[].withdrawnAt": "Withdrawn at",
      "consents[].evidence": "Evidence",
      "capturedAt": "Captured at"
    }
  }
};
