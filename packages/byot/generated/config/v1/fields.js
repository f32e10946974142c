// Generated from contracts/config/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "guardrails",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "guardrails[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "levels",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "language",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "en",
      "fr"
    ]
  },
  {
    "path": "receipts",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "receipts.validFor",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "baseline",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "baseline.longest",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers.zone",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers.spans",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers.spans.soft",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers.spans.hard",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  }
];
