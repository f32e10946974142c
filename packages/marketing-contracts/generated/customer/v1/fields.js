// Generated from contracts/customer/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "alsoCalled": [
      "Customer ID",
      "Customer Id",
      "Contact ID",
      "Contact Id",
      "ContactId",
      "Record ID",
      "Record ID - Contact",
      "Record Id",
      "External ID",
      "External Id",
      "ExternalReference",
      "EXT_ID",
      "Person - ID",
      "EUID",
      "id",
      "(Do Not Modify) Contact"
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
    "path": "givenName",
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
    "path": "familyName",
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
      "Company",
      "Company Name",
      "Company name",
      "Account Name",
      "Organization",
      "Organization - Name",
      "Person - Organization",
      "Default Address Company",
      "Company / Account",
      "Entreprise",
      "Société",
      "Organization Name",
      "Business Name"
    ]
  },
  {
    "path": "account",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Account ID",
      "Account Id",
      "AccountId",
      "Associated Company IDs",
      "Primary Associated Company ID",
      "Organization ID",
      "Company ID"
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
      "job_title",
      "Position",
      "JOB_TITLE",
      "Fonction",
      "Poste",
      "Organization Title"
    ]
  },
  {
    "path": "address",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "address.streetAddress",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Street",
      "Street Address",
      "Address",
      "Address Line 1",
      "Address1",
      "Street Address 1",
      "Mailing Street",
      "MailingStreet",
      "Default Address Address1",
      "ADDRESS",
      "Adresse",
      "Rue"
    ]
  },
  {
    "path": "address.extendedAddress",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Address Line 2",
      "Address2",
      "Street Address 2",
      "Default Address Address2",
      "Complément d’adresse",
      "Street 2"
    ]
  },
  {
    "path": "address.postalCode",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Postal Code",
      "Zip",
      "Zip Code",
      "ZIP",
      "Zip/Postal Code",
      "Mailing Zip/Postal Code",
      "MailingPostalCode",
      "Postcode",
      "Post Code",
      "Default Address Zip",
      "Code postal"
    ]
  },
  {
    "path": "address.addressLocality",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "City",
      "Town",
      "Mailing City",
      "MailingCity",
      "Default Address City",
      "CITY",
      "Ville",
      "Commune"
    ]
  },
  {
    "path": "address.addressRegion",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "State",
      "State/Province",
      "State/Region",
      "State Code",
      "Mailing State/Province",
      "Province",
      "Province Code",
      "Default Address Province Code",
      "Region",
      "REGION",
      "County",
      "Région",
      "Département"
    ]
  },
  {
    "path": "address.addressCountry",
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
      "Mailing Country",
      "MailingCountry",
      "Default Address Country Code",
      "CC",
      "COUNTRY",
      "Pays"
    ]
  },
  {
    "path": "birthDate",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date",
    "alsoCalled": [
      "Birthday",
      "Birthdate",
      "Birth Date",
      "Date of Birth",
      "Date of birth",
      "date_of_birth",
      "BIRTHDAY",
      "Date de naissance"
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
    "path": "timeZone",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Time Zone",
      "Timezone",
      "TIMEZONE",
      "TimeZoneSidKey",
      "Fuseau horaire"
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
      "active",
      "inactive",
      "former"
    ],
    "alsoCalled": [
      "Status",
      "Customer Status",
      "Contact Status",
      "Statut"
    ]
  },
  {
    "path": "lifecycleStage",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "subscriber",
      "lead",
      "marketing-qualified-lead",
      "sales-qualified-lead",
      "opportunity",
      "customer",
      "evangelist",
      "other"
    ],
    "alsoCalled": [
      "Lifecycle Stage",
      "Lifecycle stage",
      "lifecyclestage",
      "Stage",
      "Funnel Stage",
      "Étape du cycle de vie"
    ]
  },
  {
    "path": "customerSince",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date",
    "alsoCalled": [
      "Customer Since",
      "Became a Customer Date",
      "Became a customer date",
      "First Order Date",
      "First deal created date",
      "Client depuis"
    ]
  },
  {
    "path": "owner",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Contact Owner",
      "Contact owner",
      "Account Owner",
      "Owner",
      "Owner Name",
      "Account Manager",
      "Person - Owner",
      "Responsable",
      "Sales owner"
    ]
  },
  {
    "path": "lifetimeValue",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "lifetimeValue.amount",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Lifetime Value",
      "Customer Lifetime Value",
      "CLV",
      "LTV",
      "Total Spent",
      "Total Revenue",
      "Valeur vie client",
      "Total Spend"
    ]
  },
  {
    "path": "lifetimeValue.currency",
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
    "path": "orderCount",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Total Orders",
      "Orders Count",
      "orders_count",
      "Number of Orders",
      "Nombre de commandes",
      "Payment Count",
      "Transaction Count"
    ]
  },
  {
    "path": "notes",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Notes",
      "Note",
      "NOTES",
      "Description",
      "Remarques"
    ]
  },
  {
    "path": "tags",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Tags",
      "TAGS",
      "Labels",
      "Étiquettes"
    ]
  },
  {
    "path": "tags[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
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
    "path": "createdAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Create Date",
      "Created Date",
      "CreatedDate",
      "Created At",
      "created_at",
      "createdAt",
      "Date Added",
      "CONFIRM_TIME",
      "ADDED_TIME",
      "Person - Person created",
      "Créé le",
      "Signed up (UTC)",
      "Profile Created On",
      "Sign Up"
    ]
  },
  {
    "path": "updatedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Last Modified Date",
      "LastModifiedDate",
      "Last Modified",
      "Updated At",
      "updated_at",
      "LAST_CHANGED",
      "MODIFIED_TIME",
      "Update time",
      "Person - Update time",
      "Modifié le"
    ]
  }
];
