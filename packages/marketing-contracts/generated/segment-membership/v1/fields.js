// Generated from contracts/segment-membership/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "segment",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Segment ID",
      "List ID",
      "Audience ID",
      "ILS Segment ID",
      "list_id",
      "Segment Key"
    ]
  },
  {
    "path": "segmentName",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Segment Name",
      "Segment",
      "List Name",
      "List",
      "Audience Name",
      "Audience",
      "Tags",
      "Liste"
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
    "path": "status",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "values": [
      "member",
      "removed",
      "suppressed"
    ],
    "alsoCalled": [
      "Status",
      "Membership Status",
      "Member Status",
      "Subscription Status",
      "Statut"
    ]
  },
  {
    "path": "addedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Added At",
      "Date Added",
      "List Membership Date",
      "Added to list on",
      "Join Date",
      "CreatedDate",
      "Ajouté le"
    ]
  },
  {
    "path": "removedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "Removed At",
      "Date Removed",
      "Unsubscribed At",
      "UNSUB_TIME",
      "Retiré le"
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
      "Expires On",
      "Membership Expiry",
      "Expiration Date"
    ]
  },
  {
    "path": "reason",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "rule",
      "manual",
      "import",
      "model",
      "request"
    ],
    "alsoCalled": [
      "Membership Source",
      "Source",
      "Added By",
      "Origine"
    ]
  },
  {
    "path": "rule",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Rule",
      "Segment Criteria",
      "Model",
      "Règle"
    ]
  },
  {
    "path": "score",
    "types": [
      "number"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Score",
      "Propensity",
      "Probability",
      "Likelihood"
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
    "path": "destination",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Destination",
      "Platform",
      "Sync Target",
      "Destination Platform"
    ]
  }
];
