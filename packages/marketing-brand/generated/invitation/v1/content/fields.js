// Generated from templates/invitation/v1. Do not edit: change the template, then run `npx trellis generate`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "invitation@1"
    ]
  },
  {
    "path": "market",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "locale",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "subject",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "preheader",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "headline",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "greeting",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "body",
    "types": [
      "string",
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "body[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].type",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "values": [
      "paragraph",
      "list"
    ]
  },
  {
    "path": "body[].text",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].text[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].text[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].text[].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].text[].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].text[].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].ordered",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items[]",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items[][]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items[][].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items[][].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items[][].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "body[].items[][].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "picture",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "picture.asset",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "picture.alt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "picture.decorative",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public",
    "values": [
      true
    ]
  },
  {
    "path": "date",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "format": "date"
  },
  {
    "path": "time",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "place",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "replyBy",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "format": "date"
  },
  {
    "path": "actionLabel",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "actionLink",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "signature",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  }
];
