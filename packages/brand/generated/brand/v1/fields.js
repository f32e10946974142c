// Generated from contracts/brand/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "brand",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "links",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "links.schemes",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "links.schemes[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "https",
      "http",
      "mailto",
      "tel",
      "sms"
    ]
  },
  {
    "path": "links.hosts",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "links.hosts[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "links.exact",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "links.exact[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "words",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "markets",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  }
];
