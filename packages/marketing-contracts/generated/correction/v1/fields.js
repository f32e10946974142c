// Generated from contracts/correction/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Correction ID",
      "Request ID"
    ]
  },
  {
    "path": "record",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "personal"
  },
  {
    "path": "record.contract",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Object",
      "Record Type",
      "Entity",
      "Objet"
    ]
  },
  {
    "path": "record.id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "alsoCalled": [
      "Record ID",
      "Object ID"
    ]
  },
  {
    "path": "record.field",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Field",
      "Field Name",
      "Attribute",
      "Champ"
    ]
  },
  {
    "path": "recordedValue",
    "types": [
      "null",
      "boolean",
      "number",
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Old Value",
      "Current Value",
      "Recorded Value",
      "Ancienne valeur"
    ]
  },
  {
    "path": "correctValue",
    "types": [
      "null",
      "boolean",
      "number",
      "string"
    ],
    "required": true,
    "classification": "personal",
    "alsoCalled": [
      "New Value",
      "Correct Value",
      "Requested Value",
      "Nouvelle valeur"
    ]
  },
  {
    "path": "saidBy",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "personal"
  },
  {
    "path": "saidBy.source",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "customer",
      "front-line",
      "partner"
    ],
    "alsoCalled": [
      "Reporter Type",
      "Source"
    ]
  },
  {
    "path": "saidBy.team",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Team",
      "Role",
      "Reported By",
      "Équipe"
    ]
  },
  {
    "path": "saidBy.contact",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "email",
    "alsoCalled": [
      "Reporter Email",
      "Requester email",
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
    "path": "knownFrom",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "customer-told",
      "customer-wrote",
      "document-seen",
      "returned-mail",
      "number-dead",
      "visit",
      "public-register",
      "own-record"
    ],
    "alsoCalled": [
      "How Known",
      "Reason",
      "Evidence Type",
      "Motif"
    ]
  },
  {
    "path": "proof",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "none",
      "stated",
      "authenticated",
      "documented"
    ],
    "alsoCalled": [
      "Proof Level",
      "Confidence",
      "Verification",
      "Niveau de preuve"
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
      "Attachment",
      "Document",
      "Pièce jointe"
    ]
  },
  {
    "path": "explanation",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Comment",
      "Explanation",
      "Description",
      "Commentaire"
    ]
  },
  {
    "path": "reportedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Reported At",
      "Created At",
      "Created Date",
      "Date",
      "Signalé le"
    ]
  },
  {
    "path": "validFrom",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date",
    "alsoCalled": [
      "Valid From",
      "Effective Date",
      "Date d’effet"
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
    "path": "status",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "reported",
      "accepted",
      "rejected",
      "applied"
    ],
    "alsoCalled": [
      "Status",
      "State",
      "Decision",
      "Statut"
    ]
  },
  {
    "path": "decidedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Decided At",
      "Closed At",
      "Resolved At",
      "Décidé le"
    ]
  },
  {
    "path": "decision",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Resolution",
      "Decision Reason",
      "Motif de la décision"
    ]
  }
];
