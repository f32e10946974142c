// Generated from contracts/manifest/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "tool",
    "types": [
      "string"
    ],
    "required": true,
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
    "path": "contact",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
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
    "path": "retention",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "produces",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "produces[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "produces[].contract",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "produces[].data",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "produces[].map",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "consumes",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "consumes[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "consumes[].contract",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "consumes[].fields",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "consumes[].fields[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "publishes",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "publishes[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "publishes[].template",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "publishes[].content",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "sends",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "sends[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "sends[].to",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "sends[].region",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "sends[].contract",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "sends[].fields",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "sends[].fields[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "messages",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].channel",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "email",
      "sms",
      "phone",
      "post",
      "push",
      "messaging",
      "advertising"
    ]
  },
  {
    "path": "messages[].purpose",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "messages[].markets",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].markets[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "messages[].sender",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].sender.name",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].sender.address",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].sender.replyTo",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].unsubscribe",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].doubleOptIn",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].frequency",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "messages[].frequency.atMost",
    "types": [
      "integer"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "messages[].frequency.per",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "day",
      "week",
      "month",
      "year"
    ]
  },
  {
    "path": "automates",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "automates[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "automates[].what",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "automates[].does",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal",
    "values": [
      "profile",
      "decide",
      "answer"
    ]
  },
  {
    "path": "automates[].humanExit",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  }
];
