// Generated from contracts/touchpoint/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Touchpoint ID",
      "Activity ID",
      "Engagement ID",
      "Interaction ID",
      "Id",
      "id"
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
      "organic-search",
      "paid-search",
      "organic-social",
      "paid-social",
      "display",
      "video",
      "affiliate",
      "referral",
      "direct",
      "email",
      "sms",
      "push",
      "phone",
      "post",
      "event",
      "webinar",
      "chat",
      "in-store",
      "partner"
    ],
    "alsoCalled": [
      "Channel",
      "Marketing Channel",
      "Default channel group",
      "Session default channel group",
      "Channel Grouping",
      "Medium",
      "Canal"
    ]
  },
  {
    "path": "kind",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "impression",
      "click",
      "visit",
      "download",
      "open",
      "reply",
      "call",
      "meeting",
      "attendance",
      "form",
      "purchase"
    ],
    "alsoCalled": [
      "Touchpoint Type",
      "Activity Type",
      "Activity type",
      "Interaction Type",
      "Engagement Type",
      "Type",
      "Action"
    ]
  },
  {
    "path": "direction",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "inbound",
      "outbound"
    ],
    "alsoCalled": [
      "Direction",
      "Call Direction",
      "Call direction"
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
      "Touchpoint Date",
      "Activity Date",
      "Activity date",
      "Date",
      "Timestamp",
      "Occurred At"
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
    "path": "account",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Account ID",
      "AccountId",
      "Company ID"
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
    "path": "offer",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Offer ID",
      "Offer",
      "Creative ID"
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
      "Order ID",
      "Transaction ID",
      "transaction_id"
    ]
  },
  {
    "path": "asset",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Ad Name",
      "ad_name",
      "Creative",
      "Asset Name",
      "Content",
      "Ad name"
    ]
  },
  {
    "path": "url",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "uri",
    "alsoCalled": [
      "Page URL",
      "Landing Page",
      "Landing page",
      "URL",
      "Touchpoint URL"
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
    "path": "credit",
    "types": [
      "number"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Credit",
      "Attribution Credit",
      "Attribution %",
      "Weight"
    ]
  },
  {
    "path": "cost",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "cost.amount",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Cost",
      "Spend",
      "Amount spent",
      "Media Cost",
      "Coût"
    ]
  },
  {
    "path": "cost.currency",
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
    "path": "minutes",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Duration",
      "Call Duration",
      "Duration (minutes)",
      "Durée"
    ]
  },
  {
    "path": "note",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Note",
      "Notes",
      "Outcome",
      "Call Outcome",
      "Summary",
      "Comments"
    ]
  }
];
