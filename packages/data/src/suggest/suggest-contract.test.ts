import { expect, test } from "vitest";
import type { DataContract } from "../map/contract-names.js";
import { knownLabels } from "./known-labels.js";
import { suggestContract } from "./suggest-contract.js";

const columns = [
  { name: "Shelf ID", values: ["A-7", "A-8", "A-9"] },
  { name: "Keeper's e-mail", values: ["ada@acme.example", "ben@acme.example", "ben@acme.example"] },
  { name: "Phone", values: ["+33142685300", "+442079460018"] },
  { name: "Stock", values: ["12", "0", "7"] },
  { name: "Weight (kg)", values: ["0.5", "1", "2.25"] },
  { name: "Article no.", values: ["00012", "00013", "00014"] },
  { name: "Checked on", values: ["02/03/2026", "14/03/2026", "21/03/2026"] },
  { name: "Sold out", values: ["yes", "no", "no"] },
  { name: "Page", values: ["https://shop.acme.example/a"] },
  { name: "Country", values: ["FR", "GB", "DE"] },
  { name: "Price", values: ["on request", "12", ""] },
  { name: "Aisle", values: ["north", "south", "north", "south", "north", "south"] },
  { name: "Empty", values: [] },
];

test("types, forms, lists, keys and personal fields are proposed", () => {
  const { fields, keys, schema } = suggestContract({
    columns,
    records: 3,
    name: "stock-level",
    publisher: "acme.example",
  });
  expect(keys).toEqual(["shelfId", "articleNo"]);
  expect(schema).toMatchObject({
    $id: "https://acme.example/contracts/stock-level/v1/schema.json",
    title: "Stock level",
    required: expect.arrayContaining(["shelfId", "stock"]),
  });
  expect(
    Object.fromEntries(fields.map(({ name, keywords, classification }) => [name, [keywords, classification]])),
  ).toMatchInlineSnapshot(`
    {
      "aisle": [
        {
          "enum": [
            "north",
            "south",
          ],
        },
        "internal",
      ],
      "articleNo": [
        {
          "maxLength": 20,
          "minLength": 1,
          "type": "string",
        },
        "internal",
      ],
      "checkedOn": [
        {
          "format": "date",
          "type": "string",
        },
        "internal",
      ],
      "country": [
        {
          "pattern": "^[A-Z]{2}$",
          "type": "string",
        },
        "internal",
      ],
      "empty": [
        {
          "maxLength": 20,
          "minLength": 1,
          "type": "string",
        },
        "internal",
      ],
      "keeperSEMail": [
        {
          "format": "email",
          "type": "string",
        },
        "personal",
      ],
      "page": [
        {
          "format": "uri",
          "maxLength": 2000,
          "type": "string",
        },
        "internal",
      ],
      "phone": [
        {
          "pattern": "^\\+[1-9][0-9]{6,14}$",
          "type": "string",
        },
        "personal",
      ],
      "priceText": [
        {
          "maxLength": 20,
          "minLength": 1,
          "type": "string",
        },
        "internal",
      ],
      "shelfId": [
        {
          "maxLength": 20,
          "minLength": 1,
          "type": "string",
        },
        "internal",
      ],
      "soldOut": [
        {
          "type": "boolean",
        },
        "internal",
      ],
      "stock": [
        {
          "minimum": 0,
          "type": "integer",
        },
        "internal",
      ],
      "weightKg": [
        {
          "minimum": 0,
          "type": "number",
        },
        "internal",
      ],
    }
  `);
});

test("a column of nothing, and two columns of one name", () => {
  const twice = [
    { name: "A b", values: [] },
    { name: "a-B", values: ["x"] },
    { name: " ", values: ["y"] },
    { name: "10", values: ["z"] },
  ];
  const { fields, keys } = suggestContract({ columns: twice, records: 0, name: "one", publisher: "acme.example" });
  expect([fields.map(({ name, required }) => [name, required]), keys]).toEqual([
    [
      ["aB", false],
      ["aB2", false],
      ["field10", false],
    ],
    [],
  ]);
});

test("a field that a published contract knows has its French label; another says that it is to be translated", () => {
  const field = (path: string, alsoCalled: string[] = []) => ({
    path,
    types: ["string" as const],
    required: false,
    classification: "internal" as const,
    alsoCalled,
  });
  const french = knownLabels([
    {
      ref: "person@1",
      contract: { contract: { name: "person", major: 1, title: "Person" } },
      fields: [field("givenName", ["First Name"]), field("city")],
      labels: {
        en: { "person@1": { title: "Person", fields: { givenName: "Given name", city: "City" } } },
        fr: { "person@1": { title: "Personne", fields: { givenName: "Prénom", city: "Ville" } } },
      },
    } as unknown as DataContract,
  ]);
  const { schema } = suggestContract({
    columns: ["first_name", "City", "Aisle"].map((name) => ({ name, values: ["a"] })),
    records: 1,
    name: "stock-level",
    publisher: "acme.example",
    french,
  });
  const labels = Object.values(schema.properties as Record<string, { "x-labels": { fr: unknown } }>);
  expect(labels.map((one) => one["x-labels"].fr)).toEqual([
    { title: "Prénom", description: "Ce que contient la colonne «\u00A0first_name\u00A0»." },
    { title: "Ville", description: "Ce que contient la colonne «\u00A0City\u00A0»." },
    { title: "Aisle", description: "Titre à traduire. Ce que contient la colonne «\u00A0Aisle\u00A0»." },
  ]);
});
