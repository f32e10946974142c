// Generated from contracts/feedback-signal/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Signal ID",
      "Feedback ID",
      "id"
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
      "complaint",
      "reply",
      "unsubscribe",
      "bounce",
      "repeat-contact",
      "override"
    ],
    "alsoCalled": [
      "Type",
      "Event Type",
      "event",
      "Feedback Type",
      "Signal"
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
      "Timestamp",
      "timestamp",
      "Date",
      "Created At",
      "UNSUB_TIME"
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
      "chat",
      "social",
      "web",
      "in-store",
      "system"
    ],
    "alsoCalled": [
      "Channel",
      "Source",
      "Via",
      "Canal"
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
    "path": "emailEvent",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "sg_event_id",
      "Event ID"
    ]
  },
  {
    "path": "case",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Ticket ID",
      "Case Number",
      "Case ID"
    ]
  },
  {
    "path": "surveyResponse",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Response ID",
      "ResponseId"
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
      "List",
      "Purpose",
      "Finalité"
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
      "bounce_type"
    ]
  },
  {
    "path": "contacts",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Contact Count",
      "Repeat Contacts",
      "Number of Contacts"
    ]
  },
  {
    "path": "override",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "override.automation",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Automation",
      "Model",
      "Workflow"
    ]
  },
  {
    "path": "override.decided",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal"
  },
  {
    "path": "override.instead",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal"
  },
  {
    "path": "override.reason",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal"
  },
  {
    "path": "text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Text",
      "Message",
      "Comment",
      "Body",
      "UNSUB_REASON",
      "Reply",
      "Verbatim",
      "Texte"
    ]
  },
  {
    "path": "sentiment",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "negative",
      "neutral",
      "positive"
    ],
    "alsoCalled": [
      "Sentiment",
      "Tone",
      "Tonalité"
    ]
  },
  {
    "path": "severity",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "low",
      "medium",
      "high"
    ],
    "alsoCalled": [
      "Severity",
      "Priority",
      "Impact",
      "Gravité"
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
    "path": "handledAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Handled At",
      "Resolved At",
      "Processed At",
      "Traité le"
    ]
  },
  {
    "path": "handledBy",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Handled By",
      "Owner",
      "Assignee",
      "Traité par"
    ]
  }
];
