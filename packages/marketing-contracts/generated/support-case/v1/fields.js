// Generated from contracts/support-case/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Ticket ID",
      "Ticket Id",
      "Ticket #",
      "Case Number",
      "Case ID",
      "CaseNumber",
      "Case Id",
      "Conversation ID",
      "Id",
      "ID"
    ]
  },
  {
    "path": "subject",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "personal",
    "alsoCalled": [
      "Subject",
      "Ticket name",
      "Ticket Name",
      "Summary",
      "Title",
      "Objet"
    ]
  },
  {
    "path": "description",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Description",
      "Ticket description",
      "First Comment",
      "Body"
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
      "new",
      "open",
      "pending",
      "on-hold",
      "solved",
      "closed"
    ],
    "alsoCalled": [
      "Status",
      "Ticket status",
      "Ticket Status",
      "Case Status",
      "State",
      "Statut"
    ]
  },
  {
    "path": "type",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "question",
      "incident",
      "problem",
      "task",
      "complaint",
      "request"
    ],
    "alsoCalled": [
      "Type",
      "Ticket type",
      "Ticket Type",
      "Case Type",
      "Category"
    ]
  },
  {
    "path": "priority",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "low",
      "normal",
      "high",
      "urgent"
    ],
    "alsoCalled": [
      "Priority",
      "Ticket Priority",
      "Case Priority",
      "Priorité"
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
      "phone",
      "chat",
      "web-form",
      "social",
      "messaging",
      "post",
      "in-store"
    ],
    "alsoCalled": [
      "Channel",
      "Via",
      "Ticket channel",
      "Case Origin",
      "Origin",
      "Source",
      "Canal"
    ]
  },
  {
    "path": "openedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Created at",
      "Created At",
      "Create date",
      "Create Date",
      "Created Date",
      "Date/Time Opened",
      "CreatedDate",
      "Opened At",
      "Créé le",
      "Created time"
    ]
  },
  {
    "path": "firstRepliedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "First Reply At",
      "First reply time",
      "First Response",
      "First agent email response date",
      "First Responded At",
      "Initial response time"
    ]
  },
  {
    "path": "solvedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Solved at",
      "Solved At",
      "Close date",
      "Closed Date",
      "ClosedDate",
      "Date/Time Closed",
      "Resolved At",
      "Résolu le",
      "Resolved time"
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
      "Updated at",
      "Updated At",
      "Last Modified Date",
      "LastModifiedDate",
      "Last activity date",
      "Modifié le",
      "Last update time"
    ]
  },
  {
    "path": "reopened",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Reopens",
      "Reopened",
      "Number of Reopens",
      "Reopen Count"
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
      "Requester ID",
      "Requester id",
      "requester_id",
      "Associated Contact IDs"
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
      "Organization ID",
      "Account ID",
      "AccountId",
      "Associated Company IDs"
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
      "Requester email",
      "Requester Email",
      "SuppliedEmail",
      "Contact Email",
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
    "path": "product",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Product ID",
      "Product",
      "Produit"
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
      "Order Number",
      "Numéro de commande"
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
    "path": "assignee",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Assignee",
      "Ticket owner",
      "Case Owner",
      "Owner",
      "Agent",
      "Group",
      "Assigned To"
    ]
  },
  {
    "path": "satisfaction",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "good",
      "bad",
      "offered",
      "not-asked"
    ],
    "alsoCalled": [
      "Satisfaction Score",
      "Satisfaction",
      "Satisfaction rating",
      "CSAT",
      "Satisfaction Rating",
      "Survey results",
      "Survey score",
      "Happiness Rating"
    ]
  },
  {
    "path": "escalated",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Escalated",
      "IsEscalated",
      "Is Escalated",
      "Escaladé"
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
  }
];
