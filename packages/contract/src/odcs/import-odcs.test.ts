import { expect, test } from "vitest";
import { exportOdcs, importOdcs } from "./index.js";

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
