// Generated from templates/landing-page/v1. Do not edit: change the template, then run `npx trellis generate`.
export const fields = [
  {
    "path": "template",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "landing-page@1"
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
    "path": "layout",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public",
    "values": [
      "beside",
      "below"
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
    "path": "moreLabel",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "moreLink",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "figures",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "figures[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "figures[].value",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "figures[].label",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "benefitsTitle",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "benefits",
    "types": [
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "benefits[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "benefits[].title",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "benefits[].text",
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
    "required": false,
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
    "path": "stories[].body",
    "types": [
      "string",
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "stories[].body[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].type",
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
    "path": "stories[].body[].text",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].text[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].text[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].text[].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].text[].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].text[].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].ordered",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items[]",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items[][]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items[][].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items[][].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items[][].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "stories[].body[].items[][].link",
    "types": [
      "string"
    ],
    "required": false,
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
    "path": "questions",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].question",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "questions[].answer",
    "types": [
      "string",
      "array"
    ],
    "required": true,
    "classification": "public"
  },
  {
    "path": "questions[].answer[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].type",
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
    "path": "questions[].answer[].text",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].text[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].text[].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].text[].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].text[].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].text[].link",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].ordered",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items[]",
    "types": [
      "string",
      "array"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items[][]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items[][].text",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items[][].strong",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items[][].emphasis",
    "types": [
      "boolean"
    ],
    "required": false,
    "classification": "public"
  },
  {
    "path": "questions[].answer[].items[][].link",
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
    "path": "closingText",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "public"
  }
];
