// Generated from contracts/template/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "version",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "labels",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "owner",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "status",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "draft",
      "active",
      "deprecated",
      "retired"
    ]
  },
  {
    "path": "sunset",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "date"
  },
  {
    "path": "purpose",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "kind",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "page",
      "email",
      "fragment"
    ]
  },
  {
    "path": "slots",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "contrast",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "contrast[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "contrast[].text",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "contrast[].on",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "contrast[].size",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "normal",
      "large",
      "graphics"
    ]
  }
];
