import { expect, test } from "vitest";
import { parseDocument } from "../read/index.js";
import { exportOdcs, importOdcs, writeYaml } from "./index.js";

const publisher = "https://acme.example";
const given = {
  apiVersion: "v3.1.0",
  kind: "DataContract",
  id: "orders-7",
  name: "Orders",
  version: "2.1.0",
  status: "active",
  description: { purpose: "Every order, once." },
  team: { name: "sales", members: [{ username: "ada" }] },
  servers: [{ server: "kafka", type: "kafka", host: "broker.acme.example" }],
  slaProperties: [
    { property: "retention", value: 3, unit: "y" },
    { property: "latency", value: 4, unit: "h" },
  ],
  schema: [
    {
      name: "Order",
      physicalName: "ORD",
      logicalType: "object",
      businessName: "Order",
      description: "One order.",
      properties: [
        {
          name: "id",
          logicalType: "string",
          required: true,
          primaryKey: true,
          primaryKeyPosition: 1,
          physicalType: "char",
        },
        {
          name: "state",
          logicalType: "string",
          quality: [{ metric: "invalidValues", arguments: { validValues: ["new", "paid"] }, mustBe: 0 }],
        },
        {
          name: "amount",
          logicalType: "number",
          logicalTypeOptions: { minimum: 0, format: "f64" },
          classification: "restricted",
        },
        { name: "paidAt", logicalType: "timestamp", required: false },
        { name: "due", logicalType: "timestamp", logicalTypeOptions: { format: "yyyy-MM-dd HH:mm" } },
        {
          name: "lines",
          logicalType: "array",
          items: { logicalType: "object", properties: [{ name: "sku", required: true }] },
        },
      ],
    },
  ],
};

test("a document becomes the draft of a contract", () => {
  const { contracts, findings } = importOdcs(given, { publisher });
  const [order] = contracts;
  expect(contracts.map(({ name, major }) => [name, major])).toEqual([["order", 2]]);
  expect({ ...order?.header, customProperties: undefined }).toMatchInlineSnapshot(`
    {
      "contract": "order",
      "customProperties": undefined,
      "description": {
        "purpose": "Every order, once.",
      },
      "owner": "sales",
      "quality": [
        {
          "unique": [
            "id",
          ],
        },
      ],
      "service": {
        "latency": "PT4H",
        "retention": "P3Y",
      },
      "status": "draft",
      "title": "Orders",
      "version": "2.1.0",
    }
  `);
  expect(order?.schema).toMatchInlineSnapshot(`
    {
      "$id": "https://acme.example/contracts/order/v2/schema.json",
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "description": "One order.",
      "properties": {
        "amount": {
          "minimum": 0,
          "type": "number",
          "x-classification": "sensitive",
        },
        "due": {
          "type": "string",
        },
        "id": {
          "type": "string",
        },
        "lines": {
          "items": {
            "properties": {
              "sku": {},
            },
            "required": [
              "sku",
            ],
            "type": "object",
          },
          "type": "array",
        },
        "paidAt": {
          "format": "date-time",
          "type": "string",
        },
        "state": {
          "enum": [
            "new",
            "paid",
          ],
        },
      },
      "required": [
        "id",
      ],
      "title": "Order",
      "type": "object",
    }
  `);
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {},
        "data": {
          "kept": [
            "classification",
            "format",
            "logicalType",
            "logicalTypeOptions",
            "members",
            "physicalName",
            "physicalType",
            "required",
            "servers",
          ],
          "name": "order",
        },
        "level": "advisory",
        "rule": "contract/odcs-kept-aside",
      },
    ]
  `);
});

test("an export gives the whole document again", () => {
  const { contracts, document } = importOdcs(given, { publisher });
  expect(document).toEqual(given);
  expect(exportOdcs(contracts)).toEqual(given);
});

test("what somebody changed since the import is not overruled", () => {
  const [order] = importOdcs(given, { publisher }).contracts;
  if (!order) throw new Error("no contract");
  const edited = { ...order, header: { ...order.header, status: "deprecated", title: "All orders" } };
  const { status, name, servers } = exportOdcs([edited]);
  expect({ status, name, servers }).toEqual({ status: "deprecated", name: "All orders", servers: given.servers });
});

test("every table becomes a contract, and together they are the document", () => {
  const many = { ...given, schema: [{ name: "Order" }, { name: "order" }, { name: "2nd table", tags: ["b"] }] };
  const { contracts } = importOdcs(many, { publisher });
  expect(contracts.map(({ name }) => name)).toEqual(["order", "order-2", "contract-2nd-table"]);
  expect(exportOdcs(contracts)).toEqual(many);
});

test("what version 3.0 said in another way is said in the way of 3.1", () => {
  const old = {
    apiVersion: "v3.0.2",
    kind: "DataContract",
    id: "x",
    version: "0.0.1",
    status: "in development",
    team: [{ username: "ada", badge: 7 }],
    slaProperties: [{ property: "latency", value: 4, note: "about" }],
    schema: [
      {
        name: "t",
        quality: [
          { type: "library", rule: "duplicateCount", mustBe: 0 },
          { type: "library", rule: "freshness", mustBe: 0 },
        ],
        properties: [
          { name: "n", logicalType: "number", logicalTypeOptions: { maximum: 5, exclusiveMaximum: true } },
          { name: "m", colour: "red" },
        ],
      },
    ],
  };
  const { contracts, document, findings } = importOdcs(old, { publisher });
  expect(document).toMatchInlineSnapshot(`
    {
      "apiVersion": "v3.1.0",
      "customProperties": [
        {
          "property": "slaProperties.0.note",
          "value": "about",
        },
      ],
      "id": "x",
      "kind": "DataContract",
      "schema": [
        {
          "name": "t",
          "properties": [
            {
              "logicalType": "number",
              "logicalTypeOptions": {
                "exclusiveMaximum": 5,
              },
              "name": "n",
            },
            {
              "customProperties": [
                {
                  "property": "colour",
                  "value": "red",
                },
              ],
              "name": "m",
            },
          ],
          "quality": [
            {
              "metric": "duplicateValues",
              "mustBe": 0,
              "type": "library",
            },
            {
              "engine": "odcs-3.0",
              "implementation": {
                "mustBe": 0,
                "rule": "freshness",
                "type": "library",
              },
              "type": "custom",
            },
          ],
        },
      ],
      "slaProperties": [
        {
          "property": "latency",
          "value": 4,
        },
      ],
      "status": "in development",
      "team": [
        {
          "customProperties": [
            {
              "property": "badge",
              "value": 7,
            },
          ],
          "username": "ada",
        },
      ],
      "version": "0.0.1",
    }
  `);
  expect(exportOdcs(contracts)).toEqual(document);
  expect(findings.map(({ rule, at, data }) => [rule, at.pointer, data])).toMatchInlineSnapshot(`
    [
      [
        "contract/odcs-changed",
        "/team/0/badge",
        {
          "name": "badge",
          "why": "moved",
        },
      ],
      [
        "contract/odcs-changed",
        "/slaProperties/0/note",
        {
          "name": "note",
          "why": "moved",
        },
      ],
      [
        "contract/odcs-changed",
        "/schema/0/quality/0/rule",
        {
          "name": "duplicateCount",
          "why": "renamed",
        },
      ],
      [
        "contract/odcs-changed",
        "/schema/0/quality/1",
        {
          "name": "freshness",
          "why": "not-a-check",
        },
      ],
      [
        "contract/odcs-changed",
        "/schema/0/properties/0/logicalTypeOptions/exclusiveMaximum",
        {
          "name": "exclusiveMaximum",
          "why": "limits",
        },
      ],
      [
        "contract/odcs-changed",
        "/schema/0/properties/1/colour",
        {
          "name": "colour",
          "why": "moved",
        },
      ],
      [
        "contract/odcs-kept-aside",
        undefined,
        {
          "kept": [
            "customProperties",
            "quality",
            "slaProperties",
            "team",
            "version",
          ],
          "name": "t",
        },
      ],
    ]
  `);
});

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
