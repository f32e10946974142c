// Generated from contracts/lead/v2. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "alsoCalled": [
      "Lead ID",
      "Record ID",
      "Registrant ID",
      "Attendee ID",
      "Contact ID",
      "External ID"
    ]
  },
  {
    "path": "email",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "email",
    "alsoCalled": [
      "Email Address",
      "Email",
      "E-mail",
      "E-Mail",
      "E-mail Address",
      "Work Email",
      "Business Email",
      "Primary Email",
      "Registrant Email",
      "Adresse e-mail",
      "Courriel"
    ]
  },
  {
    "path": "name",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "name.given",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "First Name",
      "Firstname",
      "Given Name",
      "Prénom"
    ]
  },
  {
    "path": "name.family",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Last Name",
      "Lastname",
      "Surname",
      "Family Name",
      "Nom"
    ]
  },
  {
    "path": "phone",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Phone",
      "Phone Number",
      "Telephone",
      "Mobile",
      "Mobile Phone",
      "Business Phone",
      "Work Phone",
      "Téléphone",
      "Numéro de téléphone"
    ]
  },
  {
    "path": "companyName",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Company",
      "Company Name",
      "Organization",
      "Organisation",
      "Account Name",
      "Entreprise",
      "Société"
    ]
  },
  {
    "path": "jobTitle",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Job Title",
      "Title",
      "Role",
      "Position",
      "Fonction",
      "Poste"
    ]
  },
  {
    "path": "country",
    "types": [
      "string"
    ],
    "required": true,
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
      "Country",
      "Country Code",
      "Country/Region",
      "Country/Region Name",
      "Pays"
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
      "Locale",
      "Langue"
    ]
  },
  {
    "path": "origin",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "origin.kind",
    "types": [],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Lead Source",
      "Source"
    ]
  },
  {
    "path": "origin.page",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "uri",
    "alsoCalled": [
      "Page URL",
      "Landing Page"
    ]
  },
  {
    "path": "origin.event",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Event ID",
      "Webinar ID"
    ]
  },
  {
    "path": "origin.attended",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Attended"
    ]
  },
  {
    "path": "origin.partner",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Partner Name"
    ]
  },
  {
    "path": "origin.file",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "campaign",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Campaign ID",
      "Campaign",
      "Campagne"
    ]
  },
  {
    "path": "utm",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "utm.source",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "utm_source",
      "UTM Source"
    ]
  },
  {
    "path": "utm.medium",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "utm_medium",
      "UTM Medium"
    ]
  },
  {
    "path": "utm.campaign",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "utm_campaign",
      "UTM Campaign"
    ]
  },
  {
    "path": "utm.term",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "utm_term",
      "UTM Term"
    ]
  },
  {
    "path": "utm.content",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "utm_content",
      "UTM Content"
    ]
  },
  {
    "path": "score",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Lead Score",
      "HubSpot Score",
      "Score"
    ]
  },
  {
    "path": "consents",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "personal"
  },
  {
    "path": "consents[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "consents[].purpose",
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
      "Consent Purpose",
      "Subscription Type"
    ]
  },
  {
    "path": "consents[].basis",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "consent",
      "contract",
      "legal-obligation",
      "legitimate-interest"
    ],
    "alsoCalled": [
      "Legal Basis",
      "Lawful Basis",
      "Legal basis for processing contact's data"
    ]
  },
  {
    "path": "consents[].grantedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Opt-in Date",
      "Opt-In Time",
      "Consent Date",
      "OPTIN_TIME"
    ]
  },
  {
    "path": "consents[].withdrawnAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Opt-out Date",
      "Unsubscribed At"
    ]
  },
  {
    "path": "consents[].evidence",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "capturedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Created At",
      "Create Date",
      "Created Date",
      "Registration Time",
      "Registration Date",
      "Submitted At",
      "Timestamp"
    ]
  }
];
