// Generated from contracts/waivers/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "waivers",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].id",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[].rule",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[].place",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[].place.file",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].place.contract",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].place.field",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].place.slot",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].place.name",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].reason",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[].learn",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[].owner",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "waivers[].since",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "waivers[].until",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "waivers[].zone",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].outcome",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "waivers[].renews",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  }
];
