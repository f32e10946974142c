// Generated from templates/blog-post/v1. Do not edit: change the template, then run `npx trellis generate`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "blog-post@1"
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
    "path": "topic",
    "types": [
      "string"
    ],
    "required": true,
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
    "path": "author",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "authorRole",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "authorPicture",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "authorPicture.asset",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "authorPicture.alt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "authorPicture.decorative",
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
    "path": "published",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "format": "date"
  },
  {
    "path": "minutes",
    "types": [
      "integer"
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
    "path": "caption",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "points",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "points[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "parts[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body",
    "types": [
      "string",
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "parts[].body[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].type",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "values": [
      "paragraph",
      "heading",
      "list",
      "quote"
    ]
  },
  {
    "path": "parts[].body[].text",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].text[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].text[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].text[].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].text[].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].text[].code",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].text[].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].level",
    "types": [
      "integer"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].ordered",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[]",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[][]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[][].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[][].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[][].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[][].code",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].body[].items[][].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].picture",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].picture.asset",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "parts[].picture.alt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "parts[].picture.decorative",
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
    "path": "parts[].caption",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "related",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "related[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "related[].title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "related[].text",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "related[].link",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  }
];
