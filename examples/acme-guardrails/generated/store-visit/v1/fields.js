// Generated from contracts/store-visit/v1. Do not edit: change the contract, then run `npx trellis generate`.
export const fields = [
  {
    "path": "id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Visit ID"
    ]
  },
  {
    "path": "store",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "alsoCalled": [
      "Store No",
      "Shop"
    ]
  },
  {
    "path": "visitedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time",
    "alsoCalled": [
      "Visit Time"
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
      "Card",
      "Customer ID"
    ]
  }
];
