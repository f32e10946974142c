// Generated from templates/product-announcement/v1. Do not edit: change the template, then run `npx trellis generate`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "product-announcement@1"
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
    "path": "product",
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
    "path": "available",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "format": "date"
  },
  {
    "path": "price",
    "types": [
      "object"
    ],
    "required": true,
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
    "classification": "public",
    "values": [
      "EUR",
      "GBP",
      "USD"
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
    "path": "features",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "features[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "features[].title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "features[].text",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "features[].picture",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "features[].picture.asset",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "features[].picture.alt",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "features[].picture.decorative",
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
    "path": "versions",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "versions[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "versions[].name",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "versions[].text",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "versions[].price",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "versions[].price.amount",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "versions[].price.currency",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public",
    "values": [
      "EUR",
      "GBP",
      "USD"
    ]
  },
  {
    "path": "facts",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "facts[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "facts[].name",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "facts[].value",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "quote",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "quoteName",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "closingTitle",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "press",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].type",
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
    "path": "press[].text",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].text[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].text[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].text[].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].text[].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].text[].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].ordered",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items[]",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items[][]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items[][].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items[][].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items[][].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "press[].items[][].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  }
];
