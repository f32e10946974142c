// Generated from contracts/survey-response/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Response ID",
      "ResponseId",
      "ResponseID",
      "Respondent ID",
      "Token",
      "#",
      "Response Id"
    ]
  },
  {
    "path": "survey",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Survey ID",
      "Survey Id",
      "Collector ID",
      "Form ID",
      "Questionnaire"
    ]
  },
  {
    "path": "surveyName",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Survey Name",
      "Survey",
      "Survey Title",
      "Nom de l’enquête"
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
      "nps",
      "csat",
      "ces",
      "other"
    ],
    "alsoCalled": [
      "Survey Type",
      "Type",
      "Metric"
    ]
  },
  {
    "path": "score",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Score",
      "NPS Score",
      "NPS",
      "Rating",
      "CSAT",
      "Recommendation",
      "How likely are you to recommend us?",
      "Note",
      "How likely is it that you would recommend this company to a friend or colleague?"
    ]
  },
  {
    "path": "comment",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "alsoCalled": [
      "Comment",
      "Comments",
      "Verbatim",
      "Open-Ended Response",
      "Feedback",
      "Commentaire",
      "Do you have any other comments, questions, or concerns?"
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
    "path": "startedAt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "personal",
    "format": "date-time",
    "alsoCalled": [
      "StartDate",
      "Start Date",
      "Start Date (UTC)",
      "Started",
      "Date Started"
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
      "EndDate",
      "End Date",
      "RecordedDate",
      "Submit Date (UTC)",
      "Submitted",
      "Date Submitted",
      "Date Created"
    ]
  },
  {
    "path": "finished",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Finished",
      "Completed",
      "Complete",
      "Status",
      "Terminé"
    ]
  },
  {
    "path": "channel",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "email",
      "sms",
      "web",
      "phone",
      "in-app",
      "in-store",
      "paper"
    ],
    "alsoCalled": [
      "DistributionChannel",
      "Distribution Channel",
      "Channel",
      "Collector",
      "Source",
      "Canal"
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
      "ExternalReference",
      "ExternalDataReference",
      "Custom Data 1"
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
      "RecipientEmail",
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
    "path": "case",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Ticket ID",
      "Ticket Id",
      "Case Number",
      "Case ID"
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
      "Order Number"
    ]
  },
  {
    "path": "eventRegistration",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "alsoCalled": [
      "Registration ID",
      "Registrant ID"
    ]
  }
];
