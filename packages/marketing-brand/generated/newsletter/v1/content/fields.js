// Generated from templates/newsletter/v1. Do not edit: change the template, then run `npx trellis generate`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "newsletter@1"
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
    "path": "issue",
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
    "path": "lead",
    "types": [
      "string",
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "lead[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].type",
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
    "path": "lead[].text",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].text[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].text[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].text[].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].text[].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].text[].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].ordered",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items[]",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items[][]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items[][].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items[][].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items[][].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "lead[].items[][].link",
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
    "path": "stories",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[].text",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[].picture",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[].picture.asset",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[].picture.alt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].picture.decorative",
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
    "path": "stories[].label",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[].link",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "tip",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "tipTitle",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "dates",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "dates[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "dates[].date",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "format": "date"
  },
  {
    "path": "dates[].title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "dates[].link",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "closing",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  }
];
