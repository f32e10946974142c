import { expect, test } from "vitest";
import { parseDocument } from "../read/index.js";
import { exportOdcs, importOdcs, writeYaml } from "./index.js";

const publisher = "https://acme.example";

test("a contract of ours says everything in the words of ODCS or its custom properties", () => {
  const header = {
    contract: "lead",
    version: "1.2.0",
    title: "Lead",
    owner: "demand-generation",
    status: "deprecated",
    sunset: "2027-06-30",
    description: { purpose: "One shape.", usage: "Everywhere." },
    compatibility: "backward",
    quality: [
      { unique: ["id"] },
      { unique: ["email", "kind"] },
      { fresh: { field: "capturedAt", within: "24h" } },
      { complete: { field: "email", atLeast: 0.99 } },
    ],
    service: { retention: "P2Y", availability: "99.9%", support: "#leads" },
    customProperties: [{ property: "costCentre", value: 7 }],
  };
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://acme.example/contracts/lead/v1/schema.json",
    description: "Somebody.",
    "x-labels": { fr: { title: "Lead" } },
    type: "object",
    minProperties: 2,
    required: ["id"],
    oneOf: [{ required: ["email"] }, { required: ["phone"] }],
    properties: {
      id: { type: "string", pattern: "^L-\\d+$", "x-identity": { kind: "external-id" } },
      email: { $ref: "#/$defs/email", description: "Their address.", maxLength: 100 },
      kind: { enum: ["web", "event"], "x-reason": "Two." },
      parent: { $ref: "#" },
      note: { type: ["string", "null"], maxLength: 9 },
      password: false,
    },
    $defs: {
      email: { title: "E-mail", type: "string", format: "email", maxLength: 254, "x-classification": "personal" },
    },
  };
  const document = exportOdcs([{ header, schema }]);
  expect(document).toMatchInlineSnapshot(`
    {
      "apiVersion": "v3.1.0",
      "customProperties": [
        {
          "property": "trellisCompatibility",
          "value": "backward",
        },
        {
          "property": "costCentre",
          "value": 7,
        },
      ],
      "description": {
        "purpose": "One shape.",
        "usage": "Everywhere.",
      },
      "id": "https://acme.example/contracts/lead/v1/schema.json",
      "kind": "DataContract",
      "name": "Lead",
      "schema": [
        {
          "customProperties": [
            {
              "property": "trellisLabels",
              "value": {
                "fr": {
                  "title": "Lead",
                },
              },
            },
            {
              "property": "trellisJsonSchema",
              "value": {
                "$defs": {
                  "email": {
                    "format": "email",
                    "maxLength": 254,
                    "title": "E-mail",
                    "type": "string",
                    "x-classification": "personal",
                  },
                },
                "minProperties": 2,
                "oneOf": [
                  {
                    "required": [
                      "email",
                    ],
                  },
                  {
                    "required": [
                      "phone",
                    ],
                  },
                ],
              },
            },
          ],
          "description": "Somebody.",
          "logicalType": "object",
          "name": "lead",
          "properties": [
            {
              "customProperties": [
                {
                  "property": "trellisIdentity",
                  "value": {
                    "kind": "external-id",
                  },
                },
              ],
              "logicalType": "string",
              "logicalTypeOptions": {
                "pattern": "^L-\\d+$",
              },
              "name": "id",
              "primaryKey": true,
              "primaryKeyPosition": 1,
              "required": true,
            },
            {
              "businessName": "E-mail",
              "classification": "personal",
              "customProperties": [
                {
                  "property": "trellisJsonSchema",
                  "value": {
                    "allOf": [
                      {
                        "maxLength": 254,
                      },
                    ],
                  },
                },
              ],
              "description": "Their address.",
              "logicalType": "string",
              "logicalTypeOptions": {
                "format": "email",
                "maxLength": 100,
              },
              "name": "email",
            },
            {
              "customProperties": [
                {
                  "property": "trellisReason",
                  "value": "Two.",
                },
              ],
              "logicalType": "string",
              "name": "kind",
              "quality": [
                {
                  "arguments": {
                    "validValues": [
                      "web",
                      "event",
                    ],
                  },
                  "metric": "invalidValues",
                  "mustBe": 0,
                },
              ],
            },
            {
              "customProperties": [
                {
                  "property": "trellisJsonSchema",
                  "value": {
                    "$ref": "#",
                  },
                },
              ],
              "logicalType": "object",
              "name": "parent",
            },
            {
              "customProperties": [
                {
                  "property": "trellisJsonSchema",
                  "value": {
                    "type": [
                      "string",
                      "null",
                    ],
                  },
                },
              ],
              "logicalType": "string",
              "logicalTypeOptions": {
                "maxLength": 9,
              },
              "name": "note",
            },
            {
              "customProperties": [
                {
                  "property": "trellisJsonSchema",
                  "value": false,
                },
              ],
              "name": "password",
            },
          ],
          "quality": [
            {
              "arguments": {
                "properties": [
                  "email",
                  "kind",
                ],
              },
              "metric": "duplicateValues",
              "mustBe": 0,
            },
            {
              "arguments": {
                "properties": [
                  "email",
                ],
              },
              "metric": "nullValues",
              "mustBeLessOrEqualTo": 1,
              "unit": "percent",
            },
          ],
        },
      ],
      "slaProperties": [
        {
          "property": "retention",
          "unit": "y",
          "value": 2,
        },
        {
          "property": "availability",
          "unit": "percent",
          "value": 99.9,
        },
        {
          "property": "endOfLife",
          "value": "2027-06-30",
        },
        {
          "element": "lead.capturedAt",
          "property": "freshness",
          "unit": "h",
          "value": 24,
        },
      ],
      "status": "deprecated",
      "support": [
        {
          "channel": "#leads",
        },
      ],
      "team": {
        "name": "demand-generation",
      },
      "version": "1.2.0",
    }
  `);
});

test.each([
  [7, { why: "no-contract" }],
  [
    { kind: "DataContract", apiVersion: "v2.2.2" },
    { why: "version", name: "v2.2.2" },
  ],
  [
    { kind: "DataContract", apiVersion: "v3.0.0", id: "x", version: 1 },
    { why: "incomplete", name: "version" },
  ],
])("%j cannot be read", (document, data) => {
  const { contracts, findings } = importOdcs(document, { publisher, at: { file: "a.yaml" } });
  expect(contracts).toEqual([]);
  expect(findings).toEqual([{ rule: "contract/odcs-unreadable", level: "hard", at: { file: "a.yaml" }, data }]);
});

test("what is written is the same value in every version of YAML", () => {
  const value = { day: "2026-03-14", answer: "no", number: "007", none: null, list: ["a: b", 1.5] };
  const text = writeYaml(value);
  expect(text).toMatchInlineSnapshot(`
    "day: "2026-03-14"
    answer: "no"
    number: "007"
    none: null
    list:
      - "a: b"
      - 1.5
    "
  `);
  expect(parseDocument({ text, file: "a.yaml", syntax: "yaml" }).value).toEqual(value);
});
