import { expect, test } from "vitest";
import { inWords } from "../../../test/sound-package.js";
import { importOdcs } from "../../odcs/index.js";

const sound = {
  kind: "DataContract",
  apiVersion: "v3.1.0",
  id: "lead",
  name: "Lead",
  version: "1.0.0",
  status: "draft",
  schema: [{ name: "lead", logicalType: "object" }],
};

const read = (document: Parameters<typeof importOdcs>[0]) =>
  importOdcs(document, { publisher: "https://acme.example", at: { file: "lead.odcs.yaml" } }).findings;

test("contract/odcs-changed fires, in both languages", () => {
  const findings = read({ ...sound, apiVersion: "v3.0.0", roles: [{ role: "reader", colour: "red" }] }).filter(
    ({ rule }) => rule === "contract/odcs-changed",
  );
  expect(findings).toMatchInlineSnapshot(`
    [
      {
        "at": {
          "file": "lead.odcs.yaml",
          "pointer": "/roles/0/colour",
        },
        "data": {
          "name": "colour",
          "why": "moved",
        },
        "level": "advisory",
        "rule": "contract/odcs-changed",
      },
    ]
  `);
  expect(inWords(findings[0])).toMatchInlineSnapshot(`
    {
      "en": [
        "“colour” has no place there in ODCS 3.1, and is a custom property now.",
        "Look at it once. An export writes it in the new way.",
      ],
      "fr": [
        "« colour » n’a pas sa place là dans ODCS 3.1, et devient une propriété personnalisée.",
        "Regardez-y une fois. Un export l’écrit de la nouvelle manière.",
      ],
    }
  `);
});

test("contract/odcs-changed stays silent", () => {
  expect(read(sound)).toEqual([]);
});

test("every kind of change has its own words", () => {
  const object = {
    name: "lead",
    quality: [
      { rule: "rowCount", mustBe: 1 },
      { rule: "freshness", mustBe: 1 },
    ],
    properties: [{ name: "n", logicalType: "integer", logicalTypeOptions: { minimum: 1, exclusiveMinimum: false } }],
  };
  const findings = read({ ...sound, apiVersion: "v3.0.0", schema: [object] });
  expect(
    findings.filter(({ rule }) => rule === "contract/odcs-changed").map((found) => inWords(found)),
  ).toMatchInlineSnapshot(`
    [
      {
        "en": [
          "The check “rowCount” has another name in ODCS 3.1.",
          "Look at it once. An export writes it in the new way.",
        ],
        "fr": [
          "Le contrôle « rowCount » porte un autre nom dans ODCS 3.1.",
          "Regardez-y une fois. Un export l’écrit de la nouvelle manière.",
        ],
      },
      {
        "en": [
          "ODCS 3.1 does not take the check “freshness” as it is; it is kept as a custom one.",
          "Look at it once. An export writes it in the new way.",
        ],
        "fr": [
          "ODCS 3.1 n’accepte pas le contrôle « freshness » tel quel ; il est conservé comme contrôle personnalisé.",
          "Regardez-y une fois. Un export l’écrit de la nouvelle manière.",
        ],
      },
      {
        "en": [
          "“exclusiveMinimum” is a limit of its own in ODCS 3.1, and no longer a yes or no.",
          "Look at it once. An export writes it in the new way.",
        ],
        "fr": [
          "« exclusiveMinimum » est une limite à part entière dans ODCS 3.1, et non plus un oui ou non.",
          "Regardez-y une fois. Un export l’écrit de la nouvelle manière.",
        ],
      },
    ]
  `);
});
