// Generated from contracts/web-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Event ID",
      "event_id",
      "Hit ID",
      "messageId",
      "id"
    ]
  },
  {
    "path": "name",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "event_name",
      "Event name",
      "Event Name",
      "event",
      "Event",
      "Event action",
      "Nom de l’événement"
    ]
  },
  {
    "path": "occurredAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "event_timestamp",
      "Timestamp",
      "timestamp",
      "Date + hour (YYYYMMDDHH)",
      "originalTimestamp",
      "Date"
    ]
  },
  {
    "path": "pageUrl",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "uri",
    "alsoCalled": [
      "page_location",
      "Page location",
      "Page URL",
      "URL",
      "Page",
      "Landing page",
      "Page path and screen class"
    ]
  },
  {
    "path": "pageTitle",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "page_title",
      "Page title",
      "Page Title",
      "Page title and screen name",
      "Titre de la page"
    ]
  },
  {
    "path": "referrer",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "uri",
    "alsoCalled": [
      "page_referrer",
      "Page referrer",
      "Referrer",
      "Full referrer",
      "Referring Site"
    ]
  },
  {
    "path": "visitor",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "alsoCalled": [
      "user_pseudo_id",
      "Client ID",
      "client_id",
      "Visitor ID",
      "anonymousId",
      "Cookie ID",
      "Device ID",
      "hubspotutk",
      "_mkto_trk"
    ]
  },
  {
    "path": "session",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "ga_session_id",
      "Session ID",
      "session_id",
      "Visit ID"
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
      "Customer",
      "user_id",
      "User ID",
      "userId"
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
      "Manual campaign ID"
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
      "transaction_id",
      "Transaction ID"
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
    "path": "value",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "value.amount",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Event value",
      "event_value_in_usd",
      "value",
      "Purchase revenue",
      "Total revenue",
      "Valeur"
    ]
  },
  {
    "path": "value.currency",
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
      "Devise",
      "currency"
    ]
  },
  {
    "path": "engagementSeconds",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "User engagement",
      "Average engagement time",
      "engagement_time_sec"
    ]
  },
  {
    "path": "device",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "desktop",
      "mobile",
      "tablet",
      "tv",
      "other"
    ],
    "alsoCalled": [
      "Device category",
      "device_category",
      "Device",
      "Device Type",
      "Appareil"
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
    "path": "analyticsConsent",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "granted",
      "denied",
      "not-asked"
    ],
    "alsoCalled": [
      "analytics_storage",
      "privacy_info.analytics_storage",
      "Analytics Consent",
      "Consent State"
    ]
  },
  {
    "path": "adConsent",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "granted",
      "denied",
      "not-asked"
    ],
    "alsoCalled": [
      "ads_storage",
      "ad_storage",
      "privacy_info.ads_storage",
      "Ad Consent"
    ]
  }
];
