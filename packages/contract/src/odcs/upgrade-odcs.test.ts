import { expect, test } from "vitest";
import { exportOdcs, importOdcs } from "./index.js";

const publisher = "https://acme.example";

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
