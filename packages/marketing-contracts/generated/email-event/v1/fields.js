// Generated from contracts/email-event/v1. Do not edit: change the contract, then run `npx trellis generate`.
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
      "sg_event_id",
      "id",
      "_id",
      "Activity ID",
      "marketoGUID"
    ]
  },
  {
    "path": "event",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "sent",
      "deferred",
      "delivered",
      "opened",
      "clicked",
      "replied",
      "forwarded",
      "bounced",
      "dropped",
      "complained",
      "unsubscribed"
    ],
    "alsoCalled": [
      "event",
      "Event",
      "Event Type",
      "EventType",
      "event_type",
      "Action",
      "action",
      "Activity Type",
      "Type",
      "Activity"
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
      "timestamp",
      "Timestamp",
      "Event Date",
      "EventDate",
      "Date",
      "ts",
      "ts_event",
      "Activity Date",
      "Time",
      "created",
      "Date/Time"
    ]
  },
  {
    "path": "message",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "sg_message_id",
      "Message ID",
      "message-id",
      "MessageID",
      "Message Id",
      "SendID",
      "X-Message-Id"
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
      "Recipient",
      "Recipient Email",
      "To",
      "rcpt",
      "email",
      "SubscriberKey",
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
      "Subscriber ID",
      "SubscriberID"
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
      "Campaign Name",
      "Email Campaign ID",
      "emailCampaignId",
      "JobID"
    ]
  },
  {
    "path": "mailing",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Email Name",
      "EmailName",
      "Mailing",
      "Campaign Title",
      "Mailing Name",
      "Asset Name",
      "Primary Attribute Value"
    ]
  },
  {
    "path": "subject",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Subject",
      "Subject Line",
      "Email Subject",
      "Objet"
    ]
  },
  {
    "path": "variant",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Variant",
      "A/B Variation",
      "Version",
      "Test Variant",
      "Variation"
    ]
  },
  {
    "path": "list",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "List",
      "List Name",
      "Audience",
      "List ID",
      "ListID",
      "list_id",
      "Liste"
    ]
  },
  {
    "path": "purpose",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "newsletter",
      "product-news",
      "events",
      "sales-contact",
      "profiling"
    ],
    "alsoCalled": [
      "Subscription Type",
      "Purpose",
      "Finalité"
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
      "url",
      "URL",
      "Link",
      "Click URL",
      "Clicked Link",
      "Link URL",
      "Lien"
    ]
  },
  {
    "path": "bounceType",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "hard",
      "soft",
      "block"
    ],
    "alsoCalled": [
      "Bounce Type",
      "BounceType",
      "bounce_type",
      "Bounce Category",
      "bounce_classification",
      "Category",
      "SMTPBounceReason"
    ]
  },
  {
    "path": "smtpStatus",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "SMTP Status",
      "status",
      "SMTP Code",
      "SMTPCode",
      "Diagnostic Code"
    ]
  },
  {
    "path": "reason",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "reason",
      "Reason",
      "Bounce Reason",
      "Unsubscribe Reason",
      "UNSUB_REASON",
      "UNSUB_REASON_OTHER",
      "response",
      "SMTP Response",
      "Details"
    ]
  },
  {
    "path": "machineOpen",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "sg_machine_open",
      "Machine Open",
      "Is Bot",
      "Is Bot Activity",
      "MPP",
      "Apple Privacy Open"
    ]
  },
  {
    "path": "userAgent",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "useragent",
      "User Agent",
      "UserAgent",
      "Browser",
      "Device"
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
    "path": "sendingDomain",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Sending Domain",
      "From Domain",
      "Domain",
      "Domaine d’envoi"
    ]
  }
];
