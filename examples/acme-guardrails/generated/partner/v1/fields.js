// Generated from contracts/partner/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Partner ID",
      "Reference"
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
      "Partner",
      "Partner Name",
      "Company"
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
      "Email",
      "E-Mail",
      "Email Address"
    ]
  },
  {
    "path": "since",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date"
  }
];
