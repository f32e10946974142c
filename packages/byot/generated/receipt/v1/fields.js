// Generated from contracts/receipt/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "trellisReceipt",
    "types": [
      "integer"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      1
    ]
  },
  {
    "path": "trellis",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "tool",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "checkedAt",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date-time"
  },
  {
    "path": "entries",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "entries[].contract",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].version",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].contractDigest",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].declared",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].data",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].data[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "entries[].data[].file",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].data[].bytes",
    "types": [
      "integer"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].data[].digest",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "entries[].data[].records",
    "types": [
      "integer"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "problems",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "problems[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "problems[].rule",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "problems[].level",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "advisory",
      "soft",
      "hard",
      "absolute"
    ]
  },
  {
    "path": "problems[].count",
    "types": [
      "integer"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "problems[].exceptionUntil",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "problems[].exceptionZone",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "digest",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  }
];
