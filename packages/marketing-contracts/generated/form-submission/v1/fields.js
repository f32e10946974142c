// Generated from contracts/form-submission/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Submission ID",
      "Response ID",
      "Conversion ID",
      "Entry ID",
      "Token",
      "#",
      "id",
      "leadgen_id"
    ]
  },
  {
    "path": "form",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "form_id",
      "Form ID",
      "Form Id",
      "Form GUID",
      "form",
      "ID du formulaire"
    ]
  },
  {
    "path": "formName",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "form_name",
      "Form Name",
      "Conversion Title",
      "Nom du formulaire"
    ]
  },
  {
    "path": "submittedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "created_time",
      "Submitted At",
      "Submit Date (UTC)",
      "Submission Date",
      "Conversion Date",
      "Date Submitted",
      "Timestamp",
      "Horodateur",
      "Created",
      "Lead Created Time"
    ]
  },
  {
    "path": "pageUrl",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "uri",
    "alsoCalled": [
      "Page URL",
      "Conversion Page",
      "Source URL",
      "Landing Page",
      "Referer",
      "page"
    ]
  },
  {
    "path": "platform",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "website",
      "facebook",
      "instagram",
      "linkedin",
      "google",
      "tiktok",
      "event-platform",
      "paper",
      "other"
    ],
    "alsoCalled": [
      "platform",
      "Platform",
      "Publisher Platform",
      "Plateforme"
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
      "FirstName",
      "first_name",
      "FNAME",
      "PRENOM",
      "Person - First name",
      "RecipientFirstName",
      "Given Name",
      "Forename",
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
      "LastName",
      "last_name",
      "LNAME",
      "NOM",
      "Person - Last name",
      "RecipientLastName",
      "Surname",
      "Family Name",
      "Nom",
      "Nom de famille"
    ]
  },
  {
    "path": "name.middle",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Middle Name",
      "MiddleName",
      "Additional Name"
    ]
  },
  {
    "path": "name.prefix",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Salutation",
      "Prefix",
      "Honorific Prefix",
      "Civilité"
    ]
  },
  {
    "path": "name.full",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Full Name",
      "Name",
      "full_name",
      "Contact Name",
      "Contact Full Name",
      "Customer Name",
      "User Name (Original Name)",
      "Attendee Name",
      "Person - Name",
      "Requester",
      "Nom complet"
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
      "Telephone Number",
      "Business Phone",
      "Work Phone",
      "Phone number",
      "phone_number",
      "Person - Phone",
      "Téléphone",
      "Numéro de téléphone",
      "Mobile",
      "Mobile Phone",
      "Mobile Phone Number",
      "MobilePhone",
      "Cell Phone",
      "SMS",
      "WHATSAPP",
      "Portable"
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
      "company_name",
      "Company Name",
      "Company",
      "Organization",
      "Entreprise",
      "Société",
      "Business Name"
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
      "job_title",
      "Job Title",
      "Title",
      "Fonction",
      "Poste"
    ]
  },
  {
    "path": "country",
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
      "Country",
      "Country Code",
      "Country/Region",
      "Country/Region Name",
      "Country Name",
      "Home Country",
      "Billing Country",
      "Mailing Country",
      "CC",
      "country",
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
      "Preferred language",
      "Locale",
      "UserLanguage",
      "Language Code",
      "Langue",
      "Browser Language"
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
    "path": "campaign",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Campaign ID",
      "Campaign Id",
      "CampaignId",
      "campaign_id",
      "Campaign",
      "Campagne",
      "campaign_name"
    ]
  },
  {
    "path": "ad",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "ad_name",
      "ad_id",
      "Ad Name",
      "Ad ID",
      "Creative",
      "adset_name"
    ]
  },
  {
    "path": "clickId",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "gclid",
      "GCLID",
      "fbclid",
      "msclkid",
      "li_fat_id",
      "ttclid",
      "Click ID",
      "Google Click ID"
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
      "UTM Source",
      "Session source",
      "First user source"
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
      "UTM Medium",
      "Session medium",
      "First user medium"
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
      "UTM Campaign",
      "Session campaign"
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
    "path": "answers",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "answers[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "answers[].question",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "answers[].answer",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal"
  },
  {
    "path": "consents",
    "types": [
      "array"
    ],
    "required": false,
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
      "Subscription Type",
      "Communication Subscription"
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
      "Unsubscribed At",
      "UNSUB_TIME"
    ]
  },
  {
    "path": "consents[].evidence",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Consent Evidence",
      "Consent Proof"
    ]
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
    "path": "spamScore",
    "types": [
      "number"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Spam Score",
      "reCAPTCHA Score",
      "Captcha Score"
    ]
  }
];
