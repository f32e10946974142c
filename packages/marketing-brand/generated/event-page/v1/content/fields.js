// Generated from templates/event-page/v1. Do not edit: change the template, then run `npx trellis generate`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "event-page@1"
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
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "eyebrow",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "accent",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "sun",
      "clay",
      "sea",
      "moss"
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
    "path": "address",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "mapLink",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "price",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "price.amount",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "price.currency",
    "types": [
      "string"
    ],
    "required": true,
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
      "heading",
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
    "path": "body[].level",
    "types": [
      "integer"
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
    "path": "aboutTitle",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "programme",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "programme[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "programme[].time",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "programme[].title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "programme[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "programme[].who",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "people",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "people[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "people[].name",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "people[].role",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "people[].picture",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "people[].picture.asset",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "people[].picture.alt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "people[].picture.decorative",
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
    "path": "closingTitle",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  }
];
