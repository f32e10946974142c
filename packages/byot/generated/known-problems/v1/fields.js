// Generated from contracts/known-problems/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "tools",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tools[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[].tool",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tools[].since",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "tools[].until",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "tools[].zone",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[].reason",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tools[].owner",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[].problems",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tools[].problems[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[].problems[].fingerprint",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tools[].problems[].rule",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tools[].problems[].file",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[].problems[].field",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tools[].problems[].count",
    "types": [
      "integer"
    ],
    "required": true,
    "classification": "internal"
  }
];
