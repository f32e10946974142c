// Generated from contracts/contract-header/v1. Do not edit: change the contract, then run `node packages/tooling/bin/generate.mjs contracts`.
export const fields = [
  {
    "path": "contract",
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
    "path": "description",
    "types": [
      "object"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "description.purpose",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "description.usage",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "description.limitations",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "compatibility",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "backward",
      "forward",
      "full",
      "none",
      "backward-transitive",
      "forward-transitive",
      "full-transitive",
      "none-transitive"
    ]
  },
  {
    "path": "comparison",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "values": [
      "declared-fields",
      "strict"
    ]
  },
  {
    "path": "quality",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "quality[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "quality[].unique",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "quality[].unique[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "quality[].fresh",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "quality[].fresh.field",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "quality[].fresh.within",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "quality[].complete",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "quality[].complete.field",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "quality[].complete.atLeast",
    "types": [
      "number"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "service",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "service.retention",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "duration"
  },
  {
    "path": "service.availability",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "service.latency",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "duration"
  },
  {
    "path": "service.frequency",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal",
    "format": "duration"
  },
  {
    "path": "service.support",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tags",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "tags[]",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "customProperties",
    "types": [
      "array"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "customProperties[]",
    "types": [
      "object"
    ],
    "required": false,
    "classification": "internal"
  },
  {
    "path": "customProperties[].property",
    "types": [
      "string"
    ],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "customProperties[].value",
    "types": [],
    "required": true,
    "classification": "internal"
  },
  {
    "path": "customProperties[].description",
    "types": [
      "string"
    ],
    "required": false,
    "classification": "internal"
  }
];
