// Generated from contracts/grants/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "grants",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "grants[].tool",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[].waiver",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[].rule",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[].place",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[].place.file",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "grants[].place.contract",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "grants[].place.field",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "grants[].place.slot",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "grants[].place.name",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "grants[].reason",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[].until",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "grants[].by",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "grants[].granted",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date"
  }
];
