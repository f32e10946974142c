// Generated from contracts/event-registration/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Registration ID",
      "Registrant ID",
      "Registrant Key",
      "registrant_id",
      "Attendee #",
      "Attendee ID",
      "Campaign Member ID",
      "Ticket ID",
      "Barcode #"
    ]
  },
  {
    "path": "event",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Event ID",
      "Event Id",
      "Webinar ID",
      "Webinar Key",
      "Meeting ID",
      "ID de l’événement"
    ]
  },
  {
    "path": "eventName",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Event Name",
      "Webinar Name",
      "Webinar Topic",
      "Topic",
      "Event",
      "Event Title",
      "Nom de l’événement"
    ]
  },
  {
    "path": "eventType",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "webinar",
      "conference",
      "trade-fair",
      "workshop",
      "roadshow",
      "meetup"
    ],
    "alsoCalled": [
      "Event Type",
      "Type d’événement"
    ]
  },
  {
    "path": "format",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "online",
      "on-site",
      "hybrid"
    ],
    "alsoCalled": [
      "Format",
      "Event Format",
      "Attendance Mode"
    ]
  },
  {
    "path": "startsAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Event Date",
      "Event Start Date",
      "Event Start Time",
      "Actual Start Time",
      "Scheduled Time",
      "Start Time",
      "Webinar Date",
      "Date Attending"
    ]
  },
  {
    "path": "session",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Session",
      "Session Name",
      "Occurrence",
      "Breakout",
      "Time Slot"
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
      "Campagne"
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
    "path": "email",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "email",
    "alsoCalled": [
      "Attendee email",
      "Buyer Email",
      "User Email",
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
      "Employer",
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
      "Job Title",
      "Title",
      "Fonction",
      "Poste"
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
      "Cell Phone",
      "Mobile",
      "Mobile Phone",
      "Mobile Phone Number",
      "MobilePhone",
      "SMS",
      "WHATSAPP",
      "Portable"
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
    "path": "registeredAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Registration Time",
      "Registration Date",
      "Registration Date/Time",
      "Registered At",
      "Order Date",
      "Date registered",
      "Created Date",
      "create_time",
      "Date d’inscription"
    ]
  },
  {
    "path": "status",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "registered",
      "pending",
      "waitlisted",
      "declined",
      "cancelled"
    ],
    "alsoCalled": [
      "Approval Status",
      "Attendee Status",
      "Registration Status",
      "Order Status",
      "Status",
      "Member Status",
      "Statut"
    ]
  },
  {
    "path": "attended",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Attended",
      "Checked In",
      "Check-in Status",
      "Attended?",
      "Showed Up",
      "Attendance",
      "Présent",
      "Présence"
    ]
  },
  {
    "path": "joinedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Join Time",
      "Check-In Date",
      "Checked In At",
      "Join time",
      "First Join"
    ]
  },
  {
    "path": "leftAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Leave Time",
      "Leave time",
      "Last Leave"
    ]
  },
  {
    "path": "minutesAttended",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Time in Session (minutes)",
      "Time in Session",
      "Attendance Duration",
      "Duration (Minutes)",
      "Total Duration",
      "Minutes Attended"
    ]
  },
  {
    "path": "interestRating",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Interest Rating",
      "Attentiveness",
      "Engagement Score",
      "Attention Score"
    ]
  },
  {
    "path": "ticketType",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Ticket Type",
      "Ticket",
      "Ticket Name",
      "Ticket Class",
      "Type de billet"
    ]
  },
  {
    "path": "price",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "price.amount",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Total Paid",
      "Ticket Price",
      "Ticket Revenue",
      "Prix"
    ]
  },
  {
    "path": "price.currency",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "AED",
      "AFN",
      "ALL",
      "AMD",
      "AOA",
      "ARS",
      "AUD",
      "AWG",
      "AZN",
      "BAM",
      "BBD",
      "BDT",
      "BHD",
      "BIF",
      "BMD",
      "BND",
      "BOB",
      "BRL",
      "BSD",
      "BTN",
      "BWP",
      "BYN",
      "BZD",
      "CAD",
      "CDF",
      "CHF",
      "CLP",
      "CNY",
      "COP",
      "CRC",
      "CUP",
      "CVE",
      "CZK",
      "DJF",
      "DKK",
      "DOP",
      "DZD",
      "EGP",
      "ERN",
      "ETB",
      "EUR",
      "FJD",
      "FKP",
      "GBP",
      "GEL",
      "GHS",
      "GIP",
      "GMD",
      "GNF",
      "GTQ",
      "GYD",
      "HKD",
      "HNL",
      "HTG",
      "HUF",
      "IDR",
      "ILS",
      "INR",
      "IQD",
      "IRR",
      "ISK",
      "JMD",
      "JOD",
      "JPY",
      "KES",
      "KGS",
      "KHR",
      "KMF",
      "KPW",
      "KRW",
      "KWD",
      "KYD",
      "KZT",
      "LAK",
      "LBP",
      "LKR",
      "LRD",
      "LSL",
      "LYD",
      "MAD",
      "MDL",
      "MGA",
      "MKD",
      "MMK",
      "MNT",
      "MOP",
      "MRU",
      "MUR",
      "MVR",
      "MWK",
      "MXN",
      "MYR",
      "MZN",
      "NAD",
      "NGN",
      "NIO",
      "NOK",
      "NPR",
      "NZD",
      "OMR",
      "PAB",
      "PEN",
      "PGK",
      "PHP",
      "PKR",
      "PLN",
      "PYG",
      "QAR",
      "RON",
      "RSD",
      "RUB",
      "RWF",
      "SAR",
      "SBD",
      "SCR",
      "SDG",
      "SEK",
      "SGD",
      "SHP",
      "SLE",
      "SOS",
      "SRD",
      "SSP",
      "STN",
      "SVC",
      "SYP",
      "SZL",
      "THB",
      "TJS",
      "TMT",
      "TND",
      "TOP",
      "TRY",
      "TTD",
      "TWD",
      "TZS",
      "UAH",
      "UGX",
      "USD",
      "UYU",
      "UZS",
      "VES",
      "VND",
      "VUV",
      "WST",
      "XAF",
      "XCD",
      "XCG",
      "XOF",
      "XPF",
      "YER",
      "ZAR",
      "ZMW",
      "ZWG"
    ],
    "alsoCalled": [
      "Currency",
      "Currency Code",
      "CurrencyIsoCode",
      "Devise"
    ]
  },
  {
    "path": "order",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Order #",
      "Order ID",
      "Order Number",
      "Order no.",
      "Numéro de commande"
    ]
  },
  {
    "path": "source",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Source Name",
      "Source",
      "Affiliate",
      "Tracking Link",
      "Referrer",
      "Origine"
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
    "classification": "personal",
    "alsoCalled": [
      "Questions & Comments"
    ]
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
    "path": "accessNeeds",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "sensitive",
    "alsoCalled": [
      "Dietary Requirements",
      "Dietary Restrictions",
      "Accessibility Needs",
      "Special Requirements",
      "Régime alimentaire"
    ]
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
  }
];
