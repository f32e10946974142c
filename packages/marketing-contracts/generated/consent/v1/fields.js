// Generated from contracts/consent/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Consent ID",
      "Consent Id",
      "Record ID",
      "Subscription ID"
    ]
  },
  {
    "path": "customer",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Customer ID",
      "Customer Id",
      "Contact ID",
      "Contact Id",
      "ContactId",
      "Customer"
    ]
  },
  {
    "path": "lead",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Lead ID",
      "Lead Id",
      "LeadId"
    ]
  },
  {
    "path": "email",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "email",
    "alsoCalled": [
      "Email Address",
      "Email",
      "E-mail",
      "E-Mail",
      "E-mail Address",
      "Email Id",
      "Work Email",
      "Work Email Address",
      "Business Email",
      "Primary Email",
      "Registrant Email",
      "Attendee Email",
      "Customer Email",
      "Contact Email",
      "Recipient Email",
      "RecipientEmail",
      "Requester email",
      "EMAIL",
      "Person - Email",
      "Person - Email - Work",
      "Adresse e-mail",
      "Adresse email",
      "Courriel",
      "Mail"
    ]
  },
  {
    "path": "purpose",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "newsletter",
      "product-news",
      "events",
      "sales-contact",
      "profiling"
    ],
    "alsoCalled": [
      "Purpose",
      "Consent Purpose",
      "Subscription Type",
      "Communication Subscription",
      "Subscription",
      "List",
      "Finalité"
    ]
  },
  {
    "path": "channel",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "email",
      "sms",
      "phone",
      "post",
      "push",
      "messaging",
      "advertising"
    ],
    "alsoCalled": [
      "Channel",
      "Contact Point Type",
      "Consent Channel",
      "Canal"
    ]
  },
  {
    "path": "basis",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "consent",
      "contract",
      "legal-obligation",
      "vital-interests",
      "public-task",
      "legitimate-interest"
    ],
    "alsoCalled": [
      "Lawful Basis",
      "Legal Basis",
      "Legal basis for processing contact's data",
      "hs_legal_basis",
      "GDPR Basis",
      "Base légale"
    ]
  },
  {
    "path": "status",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "values": [
      "granted",
      "pending",
      "denied",
      "withdrawn",
      "expired"
    ],
    "alsoCalled": [
      "Status",
      "Consent Status",
      "Subscription Status",
      "Email Marketing: Status",
      "Email Opt Out",
      "Accepts Email Marketing",
      "emailBlacklisted",
      "Statut"
    ]
  },
  {
    "path": "decidedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Consent Date",
      "Opt-in Date",
      "Opt-In Time",
      "OPTIN_TIME",
      "Consent Given At",
      "EffectiveFrom",
      "Date du consentement"
    ]
  },
  {
    "path": "confirmedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Confirmed At",
      "CONFIRM_TIME",
      "Double Opt-In Date",
      "DOUBLE_OPT-IN"
    ]
  },
  {
    "path": "withdrawnAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Opt-out Date",
      "Unsubscribed At",
      "Unsubscribe Date",
      "UNSUB_TIME",
      "Withdrawn At",
      "Date de désinscription"
    ]
  },
  {
    "path": "expiresOn",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date",
    "alsoCalled": [
      "Expiration Date",
      "Expires On",
      "EffectiveTo",
      "Valid Until",
      "Date d’expiration"
    ]
  },
  {
    "path": "wording",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Consent Text",
      "Consent Wording",
      "Disclosure",
      "explanation"
    ]
  },
  {
    "path": "policyVersion",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Policy Version",
      "Privacy Policy Version",
      "Version de la politique"
    ]
  },
  {
    "path": "evidence",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Evidence",
      "Consent Proof",
      "Capture Source",
      "CaptureSource",
      "Preuve"
    ]
  },
  {
    "path": "formSubmission",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Form Submission ID",
      "Submission ID",
      "Conversion ID"
    ]
  },
  {
    "path": "provenance",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "provenance.source",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "customer",
      "front-line",
      "partner",
      "system",
      "inferred"
    ]
  },
  {
    "path": "provenance.authenticated",
    "types": [
      "boolean"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "provenance.at",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time"
  },
  {
    "path": "provenance.by",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "provenance.system",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "provenance.evidence",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "ipAddress",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "IP Address",
      "IPAddress",
      "IP",
      "ip",
      "OPTIN_IP",
      "CONFIRM_IP"
    ]
  },
  {
    "path": "language",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Language",
      "Preferred Language",
      "Preferred language",
      "Locale",
      "UserLanguage",
      "Language Code",
      "Langue",
      "Browser Language"
    ]
  },
  {
    "path": "jurisdiction",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "AD",
      "AE",
      "AF",
      "AG",
      "AI",
      "AL",
      "AM",
      "AO",
      "AQ",
      "AR",
      "AS",
      "AT",
      "AU",
      "AW",
      "AX",
      "AZ",
      "BA",
      "BB",
      "BD",
      "BE",
      "BF",
      "BG",
      "BH",
      "BI",
      "BJ",
      "BL",
      "BM",
      "BN",
      "BO",
      "BQ",
      "BR",
      "BS",
      "BT",
      "BV",
      "BW",
      "BY",
      "BZ",
      "CA",
      "CC",
      "CD",
      "CF",
      "CG",
      "CH",
      "CI",
      "CK",
      "CL",
      "CM",
      "CN",
      "CO",
      "CR",
      "CU",
      "CV",
      "CW",
      "CX",
      "CY",
      "CZ",
      "DE",
      "DJ",
      "DK",
      "DM",
      "DO",
      "DZ",
      "EC",
      "EE",
      "EG",
      "EH",
      "ER",
      "ES",
      "ET",
      "FI",
      "FJ",
      "FK",
      "FM",
      "FO",
      "FR",
      "GA",
      "GB",
      "GD",
      "GE",
      "GF",
      "GG",
      "GH",
      "GI",
      "GL",
      "GM",
      "GN",
      "GP",
      "GQ",
      "GR",
      "GS",
      "GT",
      "GU",
      "GW",
      "GY",
      "HK",
      "HM",
      "HN",
      "HR",
      "HT",
      "HU",
      "ID",
      "IE",
      "IL",
      "IM",
      "IN",
      "IO",
      "IQ",
      "IR",
      "IS",
      "IT",
      "JE",
      "JM",
      "JO",
      "JP",
      "KE",
      "KG",
      "KH",
      "KI",
      "KM",
      "KN",
      "KP",
      "KR",
      "KW",
      "KY",
      "KZ",
      "LA",
      "LB",
      "LC",
      "LI",
      "LK",
      "LR",
      "LS",
      "LT",
      "LU",
      "LV",
      "LY",
      "MA",
      "MC",
      "MD",
      "ME",
      "MF",
      "MG",
      "MH",
      "MK",
      "ML",
      "MM",
      "MN",
      "MO",
      "MP",
      "MQ",
      "MR",
      "MS",
      "MT",
      "MU",
      "MV",
      "MW",
      "MX",
      "MY",
      "MZ",
      "NA",
      "NC",
      "NE",
      "NF",
      "NG",
      "NI",
      "NL",
      "NO",
      "NP",
      "NR",
      "NU",
      "NZ",
      "OM",
      "PA",
      "PE",
      "PF",
      "PG",
      "PH",
      "PK",
      "PL",
      "PM",
      "PN",
      "PR",
      "PS",
      "PT",
      "PW",
      "PY",
      "QA",
      "RE",
      "RO",
      "RS",
      "RU",
      "RW",
      "SA",
      "SB",
      "SC",
      "SD",
      "SE",
      "SG",
      "SH",
      "SI",
      "SJ",
      "SK",
      "SL",
      "SM",
      "SN",
      "SO",
      "SR",
      "SS",
      "ST",
      "SV",
      "SX",
      "SY",
      "SZ",
      "TC",
      "TD",
      "TF",
      "TG",
      "TH",
      "TJ",
      "TK",
      "TL",
      "TM",
      "TN",
      "TO",
      "TR",
      "TT",
      "TV",
      "TW",
      "TZ",
      "UA",
      "UG",
      "UM",
      "US",
      "UY",
      "UZ",
      "VA",
      "VC",
      "VE",
      "VG",
      "VI",
      "VN",
      "VU",
      "WF",
      "WS",
      "YE",
      "YT",
      "ZA",
      "ZM",
      "ZW"
    ],
    "alsoCalled": [
      "Jurisdiction",
      "Legal Country",
      "Consent Country"
    ]
  },
  {
    "path": "tcString",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "TC String",
      "tcString",
      "euconsent-v2",
      "IABTCF_TCString"
    ]
  },
  {
    "path": "gppString",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "GPP String",
      "gppString",
      "IABGPP_HDR_GppString"
    ]
  }
];
